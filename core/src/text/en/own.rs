//! A reader's own data.

use crate::text::screens::Own;

pub static TEXTS: Own = Own {
    title: "Your own data",
    lead: "This app compares whatever two parties a data file describes. Open a file of yours, and \
           every view shows it instead of the published data, in both languages. The file is read \
           in this browser. Nothing is sent anywhere.",
    choose: "Choose a JSON file of up to {} MB, or drop it on this field",
    pick: "Choose a file…",
    how: "How to make one",
    example: "Example with two made-up countries",
    schema: "Its JSON Schema",
    elsewhere: "An example and its JSON Schema are with the hosted edition.",
    steps: &[
        "Save the example and open it in a text editor. One with JSON Schema support checks it as \
         you type.",
        "The file is one object with a list for each kind of record. Needed are meta, parties, \
         themes, sources, instruments and provisions. Any other kind may be left out.",
        "Among the parties, two have the role side and one the role joint. Further ones have the \
         role wider. Each has a name, a short name, a shape (glyph) and a colour (hue).",
        "Every text stands in English and in French, and every statement names a source and the \
         place in it.",
        "Open the file here. If something is wrong, each fault is listed with its record and field.",
    ],
    by_link: "A file that stands on the same site, below this page, opens by a link: add \
              ?data=folder/file.json to the address of the page.",
    forgets: "When the page is closed or reloaded, it forgets the file. Open it again then.",

    refused: "{} cannot be shown yet",
    faults: ("{} fault was found.", "{} faults were found."),
    still: "What was on screen before is still there.",
    part: "{} to {}",
    not_listed: ("{} more is not listed.", "{} more are not listed."),
    choose_again: "Choose the corrected file, or another one",
    too_large: "The file is larger than {} MB.",
    not_opened: "The file could not be opened: {}",
    causes: [
        "The file is not saved as UTF-8, so its accents would be lost. Save it again in the \
         encoding UTF-8.",
        "The browser could not read the file. It may have been moved, changed or locked since you \
         chose it. Choose it again.",
        "The file could not be fetched: there is no connection, the host took too long, or it \
         leads to another address.",
        "The file is not on the site of this page. Only files of the same site can be opened by a \
         link.",
    ],
};
