//! Enums that are words in the database and in the API: each word stands once, beside its variant.
//!
//! Decides nothing.

/// Makes an enum of which every variant has one stored word.
macro_rules! word_enum {
    ($(#[$meta:meta])* $name:ident { $($(#[$doc:meta])* $variant:ident = $word:literal,)+ }) => {
        $(#[$meta])*
        #[derive(
            Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash,
            serde::Serialize, serde::Deserialize,
        )]
        pub enum $name {
            $($(#[$doc])* #[serde(rename = $word)] $variant,)+
        }

        impl $name {
            /// Every one of them, in the order in which they are declared.
            pub const ALL: &[Self] = &[$(Self::$variant),+];

            /// Returns the word for it, in the database and in the API.
            pub const fn word(self) -> &'static str {
                match self { $(Self::$variant => $word),+ }
            }

            /// Reads such a word back; nothing when it is none of ours.
            pub fn parse(word: &str) -> Option<Self> {
                Self::ALL.iter().copied().find(|it| it.word() == word)
            }
        }
    };
}

pub(crate) use word_enum;
