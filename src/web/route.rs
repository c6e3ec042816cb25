//! One const table per room. From the same table come mounting, the OpenAPI document, the
//! documentation page and the generated permission test. Never decides who may pass: the action is
//! opaque here.

use actix_web::guard::Method as Guard;
use actix_web::http::Method;
use actix_web::web::{ServiceConfig, resource};
use actix_web::{Resource, web};
use utoipa::openapi::path::{HttpMethod, Operation};
use utoipa::openapi::schema::Schema;
use utoipa::openapi::{OpenApi, PathItem, RefOr};

/// Schemas that an operation mentions, by name.
pub type Schemas = Vec<(String, RefOr<Schema>)>;

/// One operation of the API.
pub struct Route<A: 'static> {
    /// What the caller must be allowed to do.
    pub action: A,
    /// Whether it weighs so much that who works here gives a second factor anew before it.
    pub anew: bool,
    /// The name of the handler.
    pub name: &'static str,
    /// The path below `/api/v1`, such as `/help-requests/{id}`.
    pub path: fn() -> String,
    /// The method; exactly one.
    pub methods: fn() -> Vec<HttpMethod>,
    /// Its part of the OpenAPI document.
    pub operation: fn() -> Operation,
    /// The schemas that part mentions.
    pub schemas: fn(&mut Schemas),
    /// Adds the handler to its resource.
    pub to: fn(Resource) -> Resource,
}

/// Whether a route asks a second factor anew, as its handler finds it.
#[derive(Clone, Copy, Debug)]
pub struct Anew(pub bool);

/// Builds the route table of a room: `table![Action::HelpAsk => ask, …]`, where each handler carries
/// `#[utoipa::path(method, path = "…")]`. What weighs most is `Action::CareOpen, anew => open`.
#[macro_export]
macro_rules! table {
    ($($action:expr $(, $anew:ident)? => $($handler:ident)::+),* $(,)?) => {
        &[$($crate::web::route::Route {
            anew: $crate::anew!($($anew)?),
            ..$crate::route!($action => $($handler)::+)
        }),*]
    };
}

/// Reads the mark of one row of [`table!`].
#[macro_export]
#[doc(hidden)]
macro_rules! anew {
    () => {
        false
    };
    (anew) => {
        true
    };
}

/// One row of [`table!`].
#[macro_export]
#[doc(hidden)]
macro_rules! route {
    ($action:expr => $module:ident :: $handler:ident) => {
        ::pastey::paste! { $crate::route!(@ $action, $module::$handler, $module::[<__path_ $handler>], $handler) }
    };
    ($action:expr => $handler:ident) => {
        ::pastey::paste! { $crate::route!(@ $action, $handler, [<__path_ $handler>], $handler) }
    };
    (@ $action:expr, $handler:path, $doc:path, $name:ident) => {
        $crate::web::route::Route {
            action: $action,
            anew: false,
            name: stringify!($name),
            path: <$doc as ::utoipa::Path>::path,
            methods: <$doc as ::utoipa::Path>::methods,
            operation: <$doc as ::utoipa::Path>::operation,
            schemas: <$doc as ::utoipa::__dev::SchemaReferences>::schemas,
            to: |resource| resource.to($handler),
        }
    };
}

impl<A: Copy + 'static> Route<A> {
    /// Returns the method of the operation.
    pub fn method(&self) -> Method {
        match (self.methods)().first() {
            Some(HttpMethod::Post) => Method::POST,
            Some(HttpMethod::Put) => Method::PUT,
            Some(HttpMethod::Delete) => Method::DELETE,
            Some(HttpMethod::Patch) => Method::PATCH,
            Some(HttpMethod::Head) => Method::HEAD,
            Some(HttpMethod::Options) => Method::OPTIONS,
            Some(HttpMethod::Trace) => Method::TRACE,
            Some(HttpMethod::Get) | None => Method::GET,
        }
    }

    /// Mounts the operation: one resource for one method, which carries its action.
    pub fn mount(&self, cfg: &mut ServiceConfig) {
        let place = resource((self.path)()).guard(Guard(self.method()));
        let place = place.app_data(self.action).app_data(Anew(self.anew));
        cfg.service((self.to)(place));
    }

    /// Writes the operation into the document, below `prefix`.
    pub fn describe(&self, document: &mut OpenApi, prefix: &str, tag: &str) {
        let mut operation = (self.operation)();
        operation.operation_id = Some(self.name.to_owned());
        operation.tags = Some(vec![tag.to_owned()]);
        let methods = (self.methods)();
        let item = PathItem::from_http_methods(methods, operation);
        let place = document.paths.paths.entry(format!("{prefix}{}", (self.path)())).or_default();
        place.merge_operations(item);
        let mut schemas = Schemas::new();
        (self.schemas)(&mut schemas);
        document.components.get_or_insert_default().schemas.extend(schemas);
    }
}

/// Answers what no route knows: 405 where another method would do, else 404.
pub fn fallback(known: Vec<(Method, String)>) -> actix_web::Route {
    web::to(move |req: actix_web::HttpRequest| {
        let elsewhere = known
            .iter()
            .any(|(_, path)| actix_web::dev::ResourceDef::new(path.as_str()).is_match(req.path()));
        async move {
            Err::<actix_web::HttpResponse, _>(if elsewhere {
                crate::base::error::Error::Refused("method_not_allowed")
            } else {
                crate::base::error::Error::NotFound
            })
        }
    })
}
