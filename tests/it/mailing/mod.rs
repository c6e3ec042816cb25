//! Letters by mail: what a server is told, and what becomes of a letter whatever it does.

mod demo;
mod letters;
mod sending;
mod told;
mod town;
