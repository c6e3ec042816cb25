//! Where a browser keeps a session: two cookies that no script can read and no other site can send.
//!
//! A third, without a secret, tells the page that somebody signed in, so that a device where nobody
//! did asks nothing.
//!
//! Over https they are `__Host-at` and `__Host-rt`, `Secure`; over http, which is only ever
//! loopback, `at` and `rt`, because scripts' cookie jars and Safari drop `Secure` ones there.

use actix_web::HttpRequest;
use actix_web::cookie::time::Duration;
use actix_web::cookie::{Cookie, SameSite};

use crate::people::flows::signing_in::SignedIn;
use crate::people::mail_code;
use crate::people::session::Kind;
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

    /// Returns the name of the cookie that tells the page that somebody signed in.
    fn hint_name(self) -> &'static str {
        if self.https { "__Host-in" } else { "in" }
    }

    /// Returns the name of the cookie that binds a code by mail to the browser that asked it.
    pub fn asking_name(self) -> &'static str {
        if self.https { "__Host-ask" } else { "ask" }
    }

    /// Makes that cookie, which lives as long as the code.
    pub fn asking(self, token: String) -> Cookie<'static> {
        self.cookie(self.asking_name(), token, Duration::seconds(mail_code::LIFE.num_seconds()))
    }

    /// Returns what binds a code by mail to this browser.
    pub fn asked(self, req: &HttpRequest) -> Option<String> {
        req.cookie(self.asking_name()).map(|it| it.value().to_owned())
    }

    /// Returns the name of the cookie that names a device on which several people are signed in.
    pub fn device_name(self) -> &'static str {
        if self.https { "__Host-dev" } else { "dev" }
    }

    /// Makes that cookie, which lives as long as a session.
    pub fn device_of(self, token: String) -> Cookie<'static> {
        let whole = Duration::seconds(Kind::Resident.whole().num_seconds());
        self.cookie(self.device_name(), token, whole)
    }

    /// Returns what names the device of this browser.
    pub fn device(self, req: &HttpRequest) -> Option<String> {
        req.cookie(self.device_name()).map(|it| it.value().to_owned())
    }

    /// Makes the cookies that leave nobody chosen: with others on the device the page asks who it is.
    pub fn left(self, others: bool) -> Vec<Cookie<'static>> {
        let none = |name| self.cookie(name, String::new(), Duration::ZERO);
        let mut all = vec![none(self.access_name()), none(self.refresh_name())];
        if others {
            let whole = Duration::seconds(Kind::Resident.whole().num_seconds());
            all.push(self.hint("2", whole));
        } else {
            all.extend([self.hint("", Duration::ZERO), none(self.device_name())]);
        }
        all
    }

    /// Makes the cookies of a session.
    pub fn of(self, access: String, signed_in: &SignedIn) -> Vec<Cookie<'static>> {
        let whole = Duration::seconds(signed_in.session.kind.whole().num_seconds());
        let mut all = vec![
            self.cookie(self.access_name(), access, Duration::seconds(LIFE)),
            self.cookie(self.refresh_name(), signed_in.refresh.clone(), whole),
            self.hint("1", whole),
        ];
        all.extend(signed_in.device.clone().map(|it| self.device_of(it)));
        all
    }

    fn hint(self, value: &str, age: Duration) -> Cookie<'static> {
        let mut cookie = self.cookie(self.hint_name(), value.to_owned(), age);
        cookie.set_http_only(false);
        cookie
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
