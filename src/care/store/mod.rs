//! Every line of SQL of the room care.
