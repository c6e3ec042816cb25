//! RFC 8291 on aws-lc-rs.
