//! The order of functions in which gzip finds most: it looks back 32 kB only.

use std::collections::{HashMap, HashSet};

type Piece = [u8; 4];

/// The place of each function, so that it follows the one it resembles most.
///
/// Likeness is the share of pieces of four bytes that two functions have in
/// common. The largest function comes first.
pub fn ranks(functions: &[&[u8]]) -> Vec<usize> {
    let pieces: Vec<HashSet<Piece>> = functions
        .iter()
        .map(|body| body.windows(4).filter_map(|piece| piece.try_into().ok()).collect())
        .collect();
    let mut holders: HashMap<Piece, Vec<usize>> = HashMap::new();
    for (at, pieces) in pieces.iter().enumerate() {
        pieces.iter().for_each(|piece| holders.entry(*piece).or_default().push(at));
    }
    let mut left: Vec<usize> = (0..functions.len()).collect();
    let mut ranks = vec![0; functions.len()];
    let mut next = left.iter().copied().max_by_key(|at| functions[*at].len());
    for rank in 0.. {
        let Some(here) = next else { break };
        ranks[here] = rank;
        left.retain(|at| *at != here);
        let mut common = vec![0_usize; functions.len()];
        for piece in &pieces[here] {
            holders[piece].iter().for_each(|at| common[*at] += 1);
        }
        let likeness = |at: usize| {
            let either = pieces[here].len() + pieces[at].len() - common[at];
            common[at] as f64 / either.max(1) as f64
        };
        next = left.iter().copied().max_by(|a, b| likeness(*a).total_cmp(&likeness(*b)));
    }
    ranks
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn like_stands_by_like() {
        let functions: [&[u8]; 4] = [b"abcdefghij", b"12345678", b"abcdefgh", b"123456789"];
        assert_eq!(ranks(&functions), [0, 3, 1, 2]);
        assert_eq!(ranks(&[]), [0; 0]);
    }
}
