//! Where a browser keeps a session: two cookies that no script can read and no other site can send.
//!
//! Over https they are `__Host-at` and `__Host-rt`, `Secure`; over http, which is only ever
//! loopback, `at` and `rt`, because scripts' cookie jars and Safari drop `Secure` ones there.

use actix_web::HttpRequest;
use actix_web::cookie::time::Duration;
use actix_web::cookie::{Cookie, SameSite};

use crate::people::flows::signing_in::SignedIn;
use crate::people::token::LIFE;

/// The names and flags of the cookies, which follow the public address of the house.
#[derive(Clone, Copy, Debug)]
pub struct Cookies {
    /// Whether the house is reached over https.
    pub https: bool,
}

impl Cookies {
    /// Returns the name of the cookie with the access token.
    pub fn access_name(self) -> &'static str {
        if self.https { "__Host-at" } else { "at" }
    }

    /// Returns the name of the cookie with the refresh token.
    pub fn refresh_name(self) -> &'static str {
        if self.https { "__Host-rt" } else { "rt" }
    }

    /// Returns the access token of a request: its cookie.
    pub fn access(self, req: &HttpRequest) -> Option<String> {
        req.cookie(self.access_name()).map(|it| it.value().to_owned())
    }

    /// Returns the refresh token of a request.
    pub fn refresh(self, req: &HttpRequest) -> Option<String> {
        req.cookie(self.refresh_name()).map(|it| it.value().to_owned())
    }

    /// Makes both cookies of a session.
    pub fn of(self, access: String, signed_in: &SignedIn) -> [Cookie<'static>; 2] {
        let whole = Duration::seconds(signed_in.session.kind.whole().num_seconds());
        [
            self.cookie(self.access_name(), access, Duration::seconds(LIFE)),
            self.cookie(self.refresh_name(), signed_in.refresh.clone(), whole),
        ]
    }

    /// Makes both cookies that take a session away.
    pub fn gone(self) -> [Cookie<'static>; 2] {
        [self.access_name(), self.refresh_name()]
            .map(|name| self.cookie(name, String::new(), Duration::ZERO))
    }

    fn cookie(self, name: &'static str, value: String, age: Duration) -> Cookie<'static> {
        Cookie::build(name, value)
            .path("/")
            .http_only(true)
            .secure(self.https)
            .same_site(SameSite::Strict)
            .max_age(age)
            .finish()
    }
}
