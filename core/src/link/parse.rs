//! Reading a link. Links come back from other programs in many forms: escaped once more, with
//! commas escaped, copied out of HTML, with ids in capitals, with the marks of newsletters. What
//! a person means opens; what cannot be used is named.

use super::{EMBEDDED, Ignored, Key, SHOWN, TABLE, WIDE, Why, migrate};
use crate::dataset::{Date, Day, Lang, Word};
use crate::query::Screen;
use crate::query::view::{MAX_LIST, MAX_SEARCH, Values, View};
use percent_encoding::percent_decode_str;

/// A value read from a query: `+` is a space, as forms write it; a broken escape stands for
/// itself; bytes that are no UTF-8 become the replacement mark.
fn decode(text: &str) -> String {
    percent_decode_str(&text.replace('+', " ")).decode_utf8_lossy().into_owned()
}

/// Reads a query string, with or without its `?`. Whatever cannot be used is listed; the rest
/// of the link holds.
pub fn parse(query: &str) -> (View, Vec<Ignored>) {
    let query = query.strip_prefix('?').unwrap_or(query);
    // A fragment is no part of the view; within a value its sign is escaped.
    let query = query.split('#').next().unwrap_or_default();
    // The whole query escaped once more holds no sign of its own.
    let unescaped = (!query.contains(['=', '&']) && query.contains("%3D")).then(|| decode(query));
    let query = unescaped.as_deref().unwrap_or(query);
    let mut reader = Reader::default();
    for pair in query.split('&') {
        // Copied out of HTML, the `&` between keys is `&amp;`.
        let pair = pair.strip_prefix("amp;").unwrap_or(pair);
        if !pair.is_empty() {
            let (key, value) = pair.split_once('=').unwrap_or((pair, ""));
            reader.read_pair(migrate::current_name(&decode(key).to_ascii_lowercase()), value);
        }
    }
    if !reader.seen.contains(&Key::View) {
        reader.view.screen = migrate::unnamed(&reader.view);
    }
    (reader.view, reader.ignored)
}

#[derive(Default)]
struct Reader {
    view: View,
    ignored: Vec<Ignored>,
    seen: Vec<Key>,
}

impl Reader {
    fn skip(&mut self, key: &str, value: &str, why: Why) {
        let shorten = |text: &str| text.chars().take(SHOWN).collect();
        let item = Ignored { key: shorten(key), value: shorten(value), why };
        if !self.ignored.contains(&item) {
            self.ignored.push(item);
        }
    }

    fn read_pair(&mut self, name: &str, raw: &str) {
        match Key::parse(name) {
            Some(key) if !raw.is_empty() => self.read(key, raw),
            None if !migrate::is_tracker(name) => self.skip(name, &decode(raw), Why::UnknownKey),
            _ => {}
        }
    }

    fn read(&mut self, key: Key, raw: &str) {
        if self.read_list(key, raw) {
            return;
        }
        if self.seen.contains(&key) {
            return self.skip(key.word(), &decode(raw), Why::Repeated);
        }
        let understood = self.read_one(key, &decode(raw));
        if !understood {
            self.skip(key.word(), &decode(raw), Why::UnknownValue);
        }
        if understood || key != Key::View {
            self.seen.push(key);
        }
    }

    /// Reads a key that holds a list; `false` where it holds none.
    fn read_list(&mut self, key: Key, raw: &str) -> bool {
        let Some(items) = items(key, raw) else { return false };
        for item in items {
            let Some(list) = list(&mut self.view, key) else { return false };
            if list.len() >= MAX_LIST {
                self.skip(key.word(), &item, Why::TooLong);
                break;
            }
            list.add(item);
        }
        true
    }

    fn read_one(&mut self, key: Key, value: &str) -> bool {
        // Ids and words of ours have no capitals, whatever a program makes of them.
        let id = value.trim().to_ascii_lowercase();
        let view = &mut self.view;
        match key {
            Key::View => set(&mut view.screen, Screen::parse(&id)),
            Key::Asof => set(&mut view.asof, Day::parse(&id).map(Some)),
            Key::From => set(&mut view.from, Date::parse(&id).map(Some)),
            Key::To => set(&mut view.to, Date::parse(&id).map(Some)),
            Key::Lang => set(&mut view.lang, Lang::parse(&id).map(Some)),
            Key::As => set(&mut view.as_table, (id == TABLE).then_some(true)),
            Key::Around => set(&mut view.is_wide, (id == WIDE).then_some(true)),
            Key::Step => set(&mut view.step, number(&id).map(Some)),
            Key::Embed => set(&mut view.embed, (id == EMBEDDED).then_some(true)),
            _ => {
                let value = if matches!(key, Key::Q | Key::Data) { value } else { &id };
                let mut short: String = value.chars().take(MAX_SEARCH).collect();
                if short.len() < value.len() {
                    self.skip(key.word(), value, Why::TooLong);
                    short.truncate(short.trim_end().len());
                }
                if short.is_empty() {
                    // Nothing but space: as good as not there.
                    return true;
                }
                let view = &mut self.view;
                match key {
                    Key::Q => view.q = short,
                    Key::Sort => view.sort = Some(short),
                    Key::Focus => view.focus = Some(short),
                    Key::Story => view.story = Some(short),
                    Key::Era => view.era = Some(short),
                    Key::Id => view.id = Some(short),
                    _ => view.data = Some(short),
                }
                true
            }
        }
    }
}

/// The list that a key names.
fn list(view: &mut View, key: Key) -> Option<&mut Values> {
    match key {
        Key::Cols => Some(&mut view.cols),
        Key::Show => Some(&mut view.show),
        Key::Pins => Some(&mut view.pins),
        _ => key.facet().map(|facet| view.facet_mut(facet)),
    }
}

/// The values of a list; nothing for a key that holds none. Commas part them, escaped ones too:
/// no id has a comma. Only a pin may be a whole view, which has: there an escaped comma parts
/// what stands before the first view.
fn items(key: Key, raw: &str) -> Option<Vec<String>> {
    let part = |text: &str| -> Vec<String> {
        let items = text.split(',').map(|item| item.trim().to_ascii_lowercase());
        items.filter(|item| !item.is_empty()).collect()
    };
    if key != Key::Pins {
        let is_list = matches!(key, Key::Cols | Key::Show) || key.facet().is_some();
        return is_list.then(|| part(&decode(raw)));
    }
    let pins = |raw: &str| -> Vec<String> {
        let whole = decode(raw);
        let at = whole.find('?').unwrap_or(whole.len());
        let mut items = part(&whole[..at]);
        items.extend((at < whole.len()).then(|| whole[at..].to_owned()));
        items
    };
    Some(raw.split(',').flat_map(pins).collect())
}

/// A step: from 1, written in one way only, so that a link stays the same.
fn number(text: &str) -> Option<u16> {
    text.parse().ok().filter(|n: &u16| *n > 0 && n.to_string() == text)
}

fn set<V>(place: &mut V, value: Option<V>) -> bool {
    match value {
        Some(value) => {
            *place = value;
            true
        }
        None => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::link::format;

    #[test]
    fn links_open_as_programs_write_them() {
        let meant = "theme=privacy-values,cybercrime&party=us";
        for written in [
            "theme=privacy-values%2Ccybercrime&party=us",
            "?theme=privacy-values%2ccybercrime&amp;party=us",
            "theme%3Dprivacy-values%2Ccybercrime%26party%3Dus",
            "Theme=PRIVACY-VALUES,Cybercrime&party=US",
            "theme=privacy-values,+cybercrime&party=us&mc_cid=1&srsltid=x&gad_source=1&_x_tr_sl=en",
        ] {
            let (view, ignored) = parse(written);
            assert_eq!(format(&view), meant, "{written}");
            assert_eq!(ignored, [], "{written}");
        }
    }

    #[test]
    fn a_pinned_view_keeps_its_commas() {
        let one = "pins=us-ncs-2023,%3Fview%3Dtimeline%26party%3Dus%2Cca";
        let (view, _) = parse(one);
        assert_eq!(view.pins.len(), 2);
        assert_eq!(parse(&one.replace(',', "%2C")).0, view);
    }
}
