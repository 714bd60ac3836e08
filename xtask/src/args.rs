//! Command-line arguments: switches (`--full`), options (`--port 80` or
//! `--port=80`) and plain words, taken out one by one. What is left over at the
//! end is a mistake, and says so.

pub struct Args {
    left: Vec<String>,
}

impl Args {
    pub fn new(args: &[String]) -> Self {
        Self { left: args.to_vec() }
    }

    /// Whether the switch is there.
    pub fn switch(&mut self, name: &str) -> bool {
        let before = self.left.len();
        self.left.retain(|arg| arg != name);
        self.left.len() != before
    }

    /// The value of an option, if it is there.
    pub fn option(&mut self, name: &str) -> Result<Option<String>, String> {
        let prefix = format!("{name}=");
        if let Some(at) = self.left.iter().position(|arg| arg.starts_with(&prefix)) {
            return Ok(Some(self.left.remove(at)[prefix.len()..].to_string()));
        }
        let Some(at) = self.left.iter().position(|arg| arg == name) else {
            return Ok(None);
        };
        if at + 1 == self.left.len() {
            return Err(format!("{name} needs a value after it."));
        }
        self.left.remove(at);
        Ok(Some(self.left.remove(at)))
    }

    /// The next plain word, if there is one.
    pub fn word(&mut self) -> Option<String> {
        let at = self.left.iter().position(|arg| !arg.starts_with('-'))?;
        Some(self.left.remove(at))
    }

    /// Nothing may be left over.
    pub fn finish(self) -> Result<(), String> {
        match self.left.first() {
            None => Ok(()),
            Some(arg) => Err(format!(
                "I do not know what to do with `{arg}`. `cargo xtask help` lists the commands."
            )),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn args(text: &str) -> Args {
        Args::new(&text.split(' ').map(str::to_string).collect::<Vec<_>>())
    }

    #[test]
    fn takes_switches_options_and_words_in_any_order() {
        let mut args = args("compare --port 80 --full --base=/x/");
        assert!(args.switch("--full"));
        assert_eq!(args.option("--port").unwrap().as_deref(), Some("80"));
        assert_eq!(args.option("--base").unwrap().as_deref(), Some("/x/"));
        assert_eq!(args.word().as_deref(), Some("compare"));
        assert!(args.finish().is_ok());
    }

    #[test]
    fn names_what_it_does_not_know() {
        let args = args("--ful");
        assert!(args.finish().unwrap_err().contains("`--ful`"));
    }

    #[test]
    fn an_option_without_a_value_is_a_mistake() {
        assert!(args("--port").option("--port").is_err());
    }
}
