//! A set of small numbers, for facets: one bit for each provision.

#[derive(Clone, Debug, PartialEq, Eq, Default)]
pub struct Bits {
    words: Vec<u64>,
    len: usize,
}

impl Bits {
    pub fn none(len: usize) -> Bits {
        Bits { words: vec![0; len.div_ceil(64)], len }
    }

    pub fn all(len: usize) -> Bits {
        let mut bits = Bits { words: vec![u64::MAX; len.div_ceil(64)], len };
        if let (Some(last), 1..) = (bits.words.last_mut(), len % 64) {
            *last = (1 << (len % 64)) - 1;
        }
        bits
    }

    pub fn insert(&mut self, n: usize) {
        debug_assert!(n < self.len);
        self.words[n / 64] |= 1 << (n % 64);
    }

    pub fn contains(&self, n: usize) -> bool {
        n < self.len && self.words[n / 64] >> (n % 64) & 1 == 1
    }

    pub fn and(&mut self, other: &Bits) {
        self.words.iter_mut().zip(&other.words).for_each(|(a, b)| *a &= b);
    }

    pub fn or(&mut self, other: &Bits) {
        self.words.iter_mut().zip(&other.words).for_each(|(a, b)| *a |= b);
    }

    /// Keeps the first numbers alone.
    pub fn shorten(&mut self, len: usize) {
        if len < self.len {
            self.words.truncate(len.div_ceil(64));
            self.len = len;
            if let (Some(last), 1..) = (self.words.last_mut(), len % 64) {
                *last &= (1 << (len % 64)) - 1;
            }
        }
    }

    pub fn count(&self) -> usize {
        self.words.iter().map(|word| word.count_ones() as usize).sum()
    }

    /// How many are in both sets.
    pub fn count_and(&self, other: &Bits) -> usize {
        let both = self.words.iter().zip(&other.words).map(|(a, b)| a & b);
        both.map(|word| word.count_ones() as usize).sum()
    }

    pub fn iter(&self) -> impl Iterator<Item = usize> + '_ {
        self.words.iter().enumerate().flat_map(|(at, word)| {
            let mut left = *word;
            std::iter::from_fn(move || {
                let bit = left.trailing_zeros() as usize;
                // Takes the lowest bit away; nothing is left of zero.
                left &= left.checked_sub(1)?;
                Some(at * 64 + bit)
            })
        })
    }
}

#[cfg(test)]
mod tests {
    use super::Bits;

    #[test]
    fn all_holds_exactly_its_length() {
        for len in [0, 1, 63, 64, 65, 128, 130] {
            assert_eq!(Bits::all(len).count(), len);
            assert_eq!(Bits::all(len).iter().count(), len);
        }
    }

    #[test]
    fn what_is_cut_off_is_not_counted() {
        let mut bits = Bits::all(130);
        bits.shorten(70);
        assert_eq!(bits.count(), 70);
        assert_eq!(bits, Bits::all(70));
    }

    #[test]
    fn set_algebra() {
        let mut odd = Bits::none(10);
        let mut low = Bits::none(10);
        (1..10).step_by(2).for_each(|n| odd.insert(n));
        (0..4).for_each(|n| low.insert(n));
        assert_eq!(odd.count_and(&low), 2);
        let mut both = odd.clone();
        both.and(&low);
        assert_eq!(both.iter().collect::<Vec<_>>(), [1, 3]);
        odd.or(&low);
        assert_eq!(odd.iter().collect::<Vec<_>>(), [0, 1, 2, 3, 5, 7, 9]);
    }
}
