//! The digest of a table: one number for all its rows, whatever their order. Pure.

use aws_lc_rs::digest;

use super::Table;

/// The sum, modulo 2^256, of the SHA-256 digests of rows.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Sum {
    rows: u64,
    total: [u8; 32],
}

impl Sum {
    /// Adds a row.
    pub(super) fn add(&mut self, line: &str) {
        let one = digest::digest(&digest::SHA256, line.as_bytes());
        let mut carry = 0_u16;
        for (total, byte) in self.total.iter_mut().zip(one.as_ref()) {
            let sum = u16::from(*total) + u16::from(*byte) + carry;
            let [low, high] = sum.to_le_bytes();
            *total = low;
            carry = high.into();
        }
        self.rows += 1;
    }

    /// Returns what it says of a table.
    pub(super) fn table(self, name: String) -> Table {
        Table { name, rows: self.rows, digest: hex(&self.total) }
    }
}

/// Writes bytes in hexadecimal.
pub(super) fn hex(bytes: &[u8]) -> String {
    let digit = |it: u8| char::from_digit(it.into(), 16).unwrap_or('0');
    bytes.iter().flat_map(|it| [digit(it >> 4), digit(it & 15)]).collect()
}

/// Reads bytes in hexadecimal.
pub(super) fn unhex(text: &str) -> Option<Vec<u8>> {
    let digits: Option<Vec<u32>> = text.chars().map(|it| it.to_digit(16)).collect();
    let pairs = digits?;
    let byte = |pair: &[u32]| match pair {
        [high, low] => u8::try_from(high * 16 + low).ok(),
        _ => None,
    };
    pairs.chunks(2).map(byte).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn sum(lines: &[&str]) -> Sum {
        let mut sum = Sum::default();
        for line in lines {
            sum.add(line);
        }
        sum
    }

    #[test]
    fn the_order_of_rows_does_not_matter_and_everything_else_does() {
        assert_eq!(sum(&["a", "b", "c"]), sum(&["c", "a", "b"]));
        assert_ne!(sum(&["a", "b"]), sum(&["a", "a"]));
        assert_ne!(sum(&["a", "b"]), sum(&["a", "b", "b"]));
        assert_ne!(sum(&["a", "b"]).total, sum(&["ab"]).total);
    }

    #[test]
    fn what_is_written_in_hexadecimal_is_read_again() {
        let bytes = [0, 1, 127, 128, 255];
        assert_eq!(unhex(&hex(&bytes)).unwrap(), bytes);
        assert_eq!(unhex("0"), None);
        assert_eq!(unhex("zz"), None);
    }
}
