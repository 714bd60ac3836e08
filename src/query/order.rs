//! Sorting, in one place: each sort of the standard library over another type
//! is two kilobytes of the download; this one is a few lines, compiled once.

use std::cmp::Ordering;

/// The items in order; equals keep theirs.
pub fn sorted<T>(items: Vec<T>, compare: &dyn Fn(&T, &T) -> Ordering) -> Vec<T> {
    let order = positions(items.len(), &|a, b| compare(&items[a], &items[b]));
    let mut slots: Vec<Option<T>> = items.into_iter().map(Some).collect();
    order.into_iter().filter_map(|at| slots[at].take()).collect()
}

/// The items ordered by a key that is made once for each.
pub fn sorted_by_key<T, K: Ord>(items: Vec<T>, key: impl Fn(&T) -> K) -> Vec<T> {
    let keys: Vec<K> = items.iter().map(key).collect();
    let order = positions(items.len(), &|a, b| keys[a].cmp(&keys[b]));
    let mut slots: Vec<Option<T>> = items.into_iter().map(Some).collect();
    order.into_iter().filter_map(|at| slots[at].take()).collect()
}

/// By merging what is in order already, in longer and longer pieces.
fn positions(len: usize, compare: &dyn Fn(usize, usize) -> Ordering) -> Vec<usize> {
    let mut order: Vec<usize> = (0..len).collect();
    let mut piece = 1;
    while piece < len {
        let mut merged = Vec::with_capacity(len);
        for pair in order.chunks(2 * piece) {
            let (mut left, mut right) = pair.split_at(piece.min(pair.len()));
            while let ([a, left_rest @ ..], [b, right_rest @ ..]) = (left, right) {
                if compare(*a, *b).is_le() {
                    merged.push(*a);
                    left = left_rest;
                } else {
                    merged.push(*b);
                    right = right_rest;
                }
            }
            merged.extend_from_slice(left);
            merged.extend_from_slice(right);
        }
        order = merged;
        piece *= 2;
    }
    order
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sorts_and_keeps_equals_in_place() {
        let words = vec!["bb", "a", "cc", "d"];
        assert_eq!(sorted_by_key(words.clone(), |word| word.len()), ["a", "d", "bb", "cc"]);
        let many: Vec<usize> = (0..77).map(|n| n * 31 % 77).collect();
        assert!(sorted_by_key(many.clone(), |n| *n).is_sorted());
        let tens = sorted_by_key(many.clone(), |n| n / 10);
        let mut expected = many;
        expected.sort_by_key(|n| n / 10);
        assert_eq!(tens, expected);
        assert_eq!(sorted(words, &|a, b| b.cmp(a)), ["d", "cc", "bb", "a"]);
    }
}
