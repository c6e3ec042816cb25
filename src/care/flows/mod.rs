//! What people do: one function, one transaction: lock, ask the rule, write, promise what follows.
