//! An archive: the ZIP format as far as a handful of small files needs it,
//! after PKWARE's APPNOTE 6.3. Names are UTF-8, files are deflated, the same
//! files make the same archive: their time is the format's first, 1980.

use miniz_oxide::deflate::compress_to_vec;

/// What version of the format reads it, 2.0: deflate.
const NEEDS: u16 = 20;
/// Names are UTF-8.
const UTF8: u16 = 1 << 11;
const DEFLATED: u16 = 8;
/// 1 January 1980, as the format packs a day.
const FIRST_DAY: u16 = (1 << 5) | 1;
/// How hard the compression tries, of 10.
const EFFORT: u8 = 6;

/// The archive of some files, each by its name.
pub fn zip(files: &[(&str, &[u8])]) -> Vec<u8> {
    let mut out = Vec::new();
    let mut list = Vec::new();
    for (name, bytes) in files {
        let packed = compress_to_vec(bytes, EFFORT);
        let at = size(out.len());
        // What stands before a file and again in the list at the end.
        let mut head = Vec::new();
        for half in [NEEDS, UTF8, DEFLATED, 0, FIRST_DAY] {
            head.extend(half.to_le_bytes());
        }
        for word in [crc32(bytes), size(packed.len()), size(bytes.len())] {
            head.extend(word.to_le_bytes());
        }
        // The lengths of the name and of what else there might be.
        head.extend(size(name.len()).to_le_bytes());
        out.extend(b"PK\x03\x04");
        out.extend(&head);
        out.extend(name.as_bytes());
        out.extend(packed);
        list.extend(b"PK\x01\x02");
        list.extend(NEEDS.to_le_bytes());
        list.extend(head);
        // No remark, first disk, no attributes.
        list.extend([0; 10]);
        list.extend(at.to_le_bytes());
        list.extend(name.as_bytes());
    }
    let (at, count) = (size(out.len()), (files.len() as u16).to_le_bytes());
    out.extend(&list);
    out.extend(b"PK\x05\x06\0\0\0\0");
    out.extend([count, count].concat());
    out.extend(size(list.len()).to_le_bytes());
    out.extend(at.to_le_bytes());
    out.extend([0; 2]);
    out
}

/// What we write is far from the format's four gigabytes.
fn size(bytes: usize) -> u32 {
    bytes as u32
}

/// The checksum of the format, CRC-32 as of ISO 3309.
fn crc32(bytes: &[u8]) -> u32 {
    let mut table = [0_u32; 256];
    for (n, entry) in (0_u32..).zip(&mut table) {
        *entry = (0..8).fold(n, |c, _| if c & 1 == 1 { 0xEDB8_8320 ^ (c >> 1) } else { c >> 1 });
    }
    !bytes.iter().fold(!0, |c: u32, byte| table[usize::from(c as u8 ^ byte)] ^ (c >> 8))
}
