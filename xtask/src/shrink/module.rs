//! As much of the wasm format as shrinking needs.

const MAGIC: &[u8] = b"\0asm\x01\0\0\0";
const CUSTOM: u8 = 0;
const IMPORTS: u8 = 2;
const EXPORTS: u8 = 7;
const CODE: u8 = 10;
/// The kind of an import or export.
const FUNCTION: u8 = 0;
/// The part of the name section that names functions.
const FUNCTION_NAMES: u8 = 1;

/// No variables, `unreachable`, `end`.
const TRAP: &[u8] = b"\x00\x00\x0b";

/// A wasm file by section.
pub struct Module {
    sections: Vec<(u8, Vec<u8>)>,
}

impl Module {
    pub fn parse(bytes: &[u8]) -> Option<Module> {
        let mut reader = Reader(bytes.strip_prefix(MAGIC)?);
        let mut sections = Vec::new();
        while !reader.0.is_empty() {
            sections.push((reader.byte()?, reader.sized()?.to_vec()));
        }
        Some(Module { sections })
    }

    pub fn bytes(&self) -> Vec<u8> {
        let mut out = MAGIC.to_vec();
        for (id, content) in &self.sections {
            out.push(*id);
            put_sized(content, &mut out);
        }
        out
    }

    fn section(&self, id: u8) -> Option<Reader<'_>> {
        self.sections.iter().find(|(other, _)| *other == id).map(|(_, content)| Reader(content))
    }

    /// Drops the exports that are not wanted.
    pub fn keep_exports(&mut self, wanted: impl Fn(&str) -> bool) -> Option<()> {
        let mut reader = self.section(EXPORTS)?;
        let (mut kept, mut count) = (Vec::new(), 0);
        for _ in 0..reader.number()? {
            let before = reader.0;
            let name = str::from_utf8(reader.sized()?).ok()?;
            reader.byte()?;
            reader.number()?;
            if wanted(name) {
                kept.extend_from_slice(&before[..before.len() - reader.0.len()]);
                count += 1;
            }
        }
        let mut content = Vec::new();
        put_number(count, &mut content);
        content.extend(kept);
        self.sections.iter_mut().find(|(id, _)| *id == EXPORTS)?.1 = content;
        Some(())
    }

    /// The body of each function of its own.
    pub fn functions(&self) -> Option<Vec<&[u8]>> {
        let mut reader = self.section(CODE)?;
        (0..reader.number()?).map(|_| reader.sized()).collect()
    }

    /// Gives each function with such a name the body of one that ends the
    /// program; nothing where none has.
    pub fn trap(&mut self, wanted: impl Fn(&str) -> bool) -> Option<()> {
        let (own, first) = (self.function_names()?, self.imported_functions()?);
        let traps: Vec<usize> = own
            .into_iter()
            .filter(|(index, name)| *index >= first && wanted(name))
            .map(|(index, _)| index - first)
            .collect();
        let bodies = self.functions()?;
        let mut content = Vec::new();
        put_number(bodies.len(), &mut content);
        for (index, body) in bodies.iter().enumerate() {
            put_sized(if traps.contains(&index) { TRAP } else { body }, &mut content);
        }
        self.sections.iter_mut().find(|(id, _)| *id == CODE)?.1 = content;
        (!traps.is_empty()).then_some(())
    }

    /// The functions that have names, by their numbers.
    fn function_names(&self) -> Option<Vec<(usize, &str)>> {
        let mut names =
            self.sections.iter().filter(|(id, _)| *id == CUSTOM).find_map(|(_, content)| {
                let mut reader = Reader(content);
                (reader.sized()? == b"name").then_some(reader)
            })?;
        while !names.0.is_empty() {
            let (part, mut list) = (names.byte()?, Reader(names.sized()?));
            if part == FUNCTION_NAMES {
                return (0..list.number()?)
                    .map(|_| Some((list.number()?, str::from_utf8(list.sized()?).ok()?)))
                    .collect();
            }
        }
        None
    }

    fn imported_functions(&self) -> Option<usize> {
        let mut reader = self.section(IMPORTS)?;
        let count = reader.number()?;
        for _ in 0..count {
            reader.sized()?;
            reader.sized()?;
            // wasm-bindgen imports nothing else; its memory is exported.
            (reader.byte()? == FUNCTION).then_some(())?;
            reader.number()?;
        }
        Some(count)
    }

    /// Names each function of its own, in their order.
    pub fn name_functions(&mut self, names: impl ExactSizeIterator<Item = String>) -> Option<()> {
        let mut list = Vec::new();
        put_number(names.len(), &mut list);
        for (index, name) in (self.imported_functions()?..).zip(names) {
            put_number(index, &mut list);
            put_sized(name.as_bytes(), &mut list);
        }
        let mut content = Vec::new();
        put_sized(b"name", &mut content);
        content.push(FUNCTION_NAMES);
        put_sized(&list, &mut content);
        self.sections.push((CUSTOM, content));
        Some(())
    }
}

/// Reads numbers and sized parts, one after the other.
struct Reader<'a>(&'a [u8]);

impl<'a> Reader<'a> {
    fn byte(&mut self) -> Option<u8> {
        let (first, rest) = self.0.split_first()?;
        self.0 = rest;
        Some(*first)
    }

    /// A number as seven bits a byte, the lowest first.
    fn number(&mut self) -> Option<usize> {
        let mut number = 0;
        for shift in (0..32).step_by(7) {
            let byte = self.byte()?;
            number |= usize::from(byte & 0x7f) << shift;
            if byte & 0x80 == 0 {
                return Some(number);
            }
        }
        None
    }

    fn sized(&mut self) -> Option<&'a [u8]> {
        let size = self.number()?;
        let (part, rest) = self.0.split_at_checked(size)?;
        self.0 = rest;
        Some(part)
    }
}

fn put_number(mut number: usize, out: &mut Vec<u8>) {
    while number >= 0x80 {
        out.push((number & 0x7f) as u8 | 0x80);
        number >>= 7;
    }
    out.push(number as u8);
}

fn put_sized(part: &[u8], out: &mut Vec<u8>) {
    put_number(part.len(), out);
    out.extend_from_slice(part);
}

#[cfg(test)]
mod tests {
    use super::*;

    /// One imported function, one of its own, exports `a` and `memory`.
    fn example() -> Vec<u8> {
        let mut module = Module { sections: Vec::new() };
        module.sections.push((IMPORTS, b"\x01\x01m\x01f\x00\x00".to_vec()));
        module.sections.push((EXPORTS, b"\x02\x01a\x00\x01\x06memory\x02\x00".to_vec()));
        module.sections.push((CODE, b"\x01\x02\x00\x0b".to_vec()));
        module.bytes()
    }

    #[test]
    fn exports_that_nobody_wants_go() {
        let mut module = Module::parse(&example()).unwrap();
        module.keep_exports(|name| name == "memory").unwrap();
        let module = Module::parse(&module.bytes()).unwrap();
        assert_eq!(module.section(EXPORTS).unwrap().0, b"\x01\x06memory\x02\x00");
    }

    #[test]
    fn names_count_from_the_first_function_of_its_own() {
        let mut module = Module::parse(&example()).unwrap();
        assert_eq!(module.functions().unwrap(), [b"\x00\x0b"]);
        module.name_functions(["x".to_owned()].into_iter()).unwrap();
        assert!(module.bytes().ends_with(b"\x04name\x01\x04\x01\x01\x01x"));
    }

    #[test]
    fn functions_by_name_become_traps() {
        let mut module = Module::parse(&example()).unwrap();
        // Without names, and without that name, nothing is done unsaid.
        assert!(module.trap(|_| true).is_none());
        module.name_functions(["x".to_owned()].into_iter()).unwrap();
        assert!(module.trap(|name| name == "y").is_none());
        assert_eq!(module.functions().unwrap(), [b"\x00\x0b"]);
        module.trap(|name| name == "x").unwrap();
        assert_eq!(Module::parse(&module.bytes()).unwrap().functions().unwrap(), [TRAP]);
    }

    #[test]
    fn what_is_no_wasm_is_refused() {
        let example = example();
        assert!(Module::parse(b"<!doctype html>").is_none());
        assert!(Module::parse(&example[..example.len() - 1]).is_none());
    }

    #[test]
    fn long_numbers_read_back() {
        for number in [0, 127, 128, 300, 100_000] {
            let mut bytes = Vec::new();
            put_number(number, &mut bytes);
            assert_eq!(Reader(&bytes).number(), Some(number));
        }
    }
}
