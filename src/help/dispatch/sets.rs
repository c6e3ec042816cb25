//! Small sets in one word each, so that ranking a city allocates nothing.

/// Parts of a week in which somebody is free: morning, afternoon and evening of seven days.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct DayParts(u32);

/// A part of a day, in the time of the neighbourhood.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Part {
    /// Until noon.
    Morning,
    /// Noon to 18:00.
    Afternoon,
    /// From 18:00.
    Evening,
}

impl DayParts {
    /// Always free.
    pub const ALL: Self = Self((1 << 21) - 1);
    /// Never free.
    pub const NONE: Self = Self(0);

    /// Adds one part of one day; days count from 0, Monday.
    #[must_use]
    pub fn with(self, day: u8, part: Part) -> Self {
        Self(self.0 | 1 << (u32::from(day % 7) * 3 + part as u32))
    }

    /// Adds the parts of another set.
    #[must_use]
    pub fn and(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }

    /// Tells whether the two share a part.
    pub fn meets(self, other: Self) -> bool {
        self.0 & other.0 != 0
    }
}

/// The languages of Flanders' neighbourhoods that can be told apart here.
const CODES: [&str; 41] = [
    "nl", "fr", "en", "ar", "tr", "uk", "de", "es", "pt", "it", "pl", "ro", "bg", "ru", "so", "ti",
    "ps", "fa", "ku", "ur", "hi", "pa", "ne", "zh", "vi", "th", "sq", "sr", "hr", "mk", "hu", "sk",
    "cs", "el", "zgh", "ff", "wo", "ln", "sw", "am", "vgt",
];

/// The languages somebody speaks.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Languages(u64);

impl Languages {
    /// Collects languages by their code; a code nobody here speaks is left out.
    pub fn of<'a>(codes: impl IntoIterator<Item = &'a str>) -> Self {
        let bit = |code| CODES.iter().position(|it| *it == code).map_or(0, |at| 1 << at);
        Self(codes.into_iter().map(bit).fold(0, |all, one: u64| all | one))
    }

    /// Tells whether the two share a language.
    pub fn meets(self, other: Self) -> bool {
        self.0 & other.0 != 0
    }
}

/// The categories somebody offers help with.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Talents(u64);

impl Talents {
    /// Adds the category with this number (its place in the list of categories, below 64).
    #[must_use]
    pub fn with(self, number: u8) -> Self {
        Self(self.0 | 1 << (number % 64))
    }

    /// Tells whether the category with this number is offered.
    pub fn has(self, number: u8) -> bool {
        self.0 & (1 << (number % 64)) != 0
    }
}
