//! Which addresses of the network are public: the only ones that we connect to for a stranger.
//!
//! Never looks anything up. What is not known to be public is not.

use std::net::{IpAddr, Ipv4Addr, Ipv6Addr};

/// IPv4 that is not the public network: IANA's registry of special addresses, and multicast.
const NOT_PUBLIC_V4: &[([u8; 4], u32)] = &[
    ([0, 0, 0, 0], 8),
    ([10, 0, 0, 0], 8),
    ([100, 64, 0, 0], 10),
    ([127, 0, 0, 0], 8),
    ([169, 254, 0, 0], 16),
    ([172, 16, 0, 0], 12),
    ([192, 0, 0, 0], 24),
    ([192, 0, 2, 0], 24),
    ([192, 88, 99, 0], 24),
    ([192, 168, 0, 0], 16),
    ([198, 18, 0, 0], 15),
    ([198, 51, 100, 0], 24),
    ([203, 0, 113, 0], 24),
    ([224, 0, 0, 0], 4),
    ([240, 0, 0, 0], 4),
];

/// All that IPv6 has given out for the public network. Outside it lie `::`, `::1`, the embedded IPv4
/// of `::ffff:0:0/96` and `64:ff9b::/96`, `fc00::/7`, `fe80::/10`, `fec0::/10` and `ff00::/8`.
const PUBLIC_V6: ([u16; 2], u32) = ([0x2000, 0], 3);

/// What is not public inside [`PUBLIC_V6`]: protocols and Teredo, documentation, 6to4.
const NOT_PUBLIC_V6: &[([u16; 2], u32)] =
    &[([0x2001, 0], 23), ([0x2001, 0xdb8], 32), ([0x2002, 0], 16), ([0x3fff, 0], 20)];

/// Tells whether an address belongs to the public network.
pub fn is_public(address: IpAddr) -> bool {
    match address {
        IpAddr::V4(it) => !NOT_PUBLIC_V4.iter().any(|&range| within_v4(it, range)),
        IpAddr::V6(it) => {
            within_v6(it, PUBLIC_V6) && !NOT_PUBLIC_V6.iter().any(|&range| within_v6(it, range))
        }
    }
}

/// Tells whether we may connect to an address; `loopback` is for tests and the demo.
pub fn may_connect(address: IpAddr, loopback: bool) -> bool {
    is_public(address) || loopback && address.is_loopback()
}

fn within_v4(address: Ipv4Addr, (start, length): ([u8; 4], u32)) -> bool {
    let mask = u32::MAX.checked_shl(32 - length).unwrap_or(0);
    address.to_bits() & mask == u32::from_be_bytes(start)
}

fn within_v6(address: Ipv6Addr, ([one, two], length): ([u16; 2], u32)) -> bool {
    let mask = u128::MAX.checked_shl(128 - length).unwrap_or(0);
    address.to_bits() & mask == Ipv6Addr::new(one, two, 0, 0, 0, 0, 0, 0).to_bits()
}

#[cfg(test)]
mod tests;
