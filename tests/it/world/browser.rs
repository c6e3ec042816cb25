//! A browser in a story: it keeps cookies, as a browser does.

use std::cell::RefCell;
use std::collections::BTreeMap;

use actix_web::body::to_bytes;
use actix_web::cookie::time::SignedDuration;
use actix_web::test::TestRequest;
use serde_json::Value;

use super::World;

/// A device on which nobody signed in yet.
pub struct Browser {
    world: World,
    cookies: RefCell<BTreeMap<String, String>>,
}

impl World {
    /// A device on which nobody signed in yet.
    pub fn browser(&self) -> Browser {
        Browser { world: self.clone(), cookies: RefCell::default() }
    }
}

impl Browser {
    pub async fn gets(&self, path: &str) -> (u16, Value) {
        self.calls(TestRequest::get(), path).await
    }

    /// Posts under a key that nobody used before.
    pub async fn posts(&self, path: &str, body: Value) -> (u16, Value) {
        let key = buurtnet::base::random::token::<16>().unwrap();
        self.posts_under(&key, path, body).await
    }

    /// Posts under a key of their choice.
    pub async fn posts_under(&self, key: &str, path: &str, body: Value) -> (u16, Value) {
        let request = TestRequest::post().insert_header(("idempotency-key", key));
        self.calls(request.set_json(body), path).await
    }

    pub async fn puts(&self, path: &str, body: Value) -> (u16, Value) {
        self.calls(TestRequest::put().set_json(body), path).await
    }

    /// Makes this browser hold every cookie of another.
    pub fn copies(&self, other: &Self) {
        self.cookies.borrow_mut().clone_from(&other.cookies.borrow());
    }

    /// Lets go of one of its cookies.
    pub fn forgets(&self, name: &str) {
        self.cookies.borrow_mut().remove(name);
    }

    /// One of its cookies.
    pub fn cookie(&self, name: &str) -> Option<String> {
        self.cookies.borrow().get(name).cloned()
    }

    pub async fn calls(&self, request: TestRequest, path: &str) -> (u16, Value) {
        let held: Vec<_> =
            self.cookies.borrow().iter().map(|(name, it)| format!("{name}={it}")).collect();
        let request = request.uri(&format!("/api/v1{path}"));
        let request = request.insert_header(("cookie", held.join("; ")));
        let response = self.world.answers(request).await.unwrap();
        for cookie in response.response().cookies() {
            let gone = cookie.max_age().is_some_and(SignedDuration::is_zero);
            let mut held = self.cookies.borrow_mut();
            if gone {
                held.remove(cookie.name());
            } else {
                held.insert(cookie.name().to_owned(), cookie.value().to_owned());
            }
        }
        let status = response.status().as_u16();
        let body = to_bytes(response.into_body()).await.ok().unwrap();
        (status, serde_json::from_slice(&body).unwrap_or(Value::Null))
    }
}
