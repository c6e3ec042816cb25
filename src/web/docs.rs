//! The documentation of the API for people: one plain page made from the OpenAPI document, without
//! a script. Never knows a room: it is given the document.

use std::fmt::Write as _;

use serde_json::{Map, Value};

const HEAD: &str = "<!doctype html><html lang=en><meta charset=utf-8>\
<meta name=viewport content='width=device-width'><title>Buurtnet API</title>\
<style>body{font:1rem/1.5 system-ui,sans-serif;max-width:60rem;margin:2rem auto;padding:0 1rem;\
color:#1b1b1b;background:#fdfcf9}code{background:#eef2ec;padding:.1em .3em;border-radius:.3em}\
h2{margin-top:2.5rem;border-bottom:2px solid #0b5d3b}summary{cursor:pointer;padding:.3rem 0}\
table{border-collapse:collapse}td,th{border:1px solid #ccc;padding:.2rem .6rem;text-align:start}\
b{display:inline-block;min-width:4.5rem}@media(prefers-color-scheme:dark){body{background:#14201a;\
color:#eee}code{background:#24382d}}</style><h1>Buurtnet API</h1>\
<p>The same as <a href=/api/openapi.json>openapi.json</a>, to read. Errors are RFC 9457 problems. \
Every creating POST needs an <code>Idempotency-Key</code>.";

/// Writes the page.
pub fn page(document: &Value) -> String {
    let mut page = HEAD.to_owned();
    for (tag, operations) in by_tag(document) {
        write!(page, "<h2>{}</h2>", plain(&tag)).ok();
        for (method, path, operation) in operations {
            operation_of(&mut page, method, path, operation);
        }
    }
    page.push_str("<h2>schemas</h2>");
    let schemas = document.pointer("/components/schemas").and_then(Value::as_object);
    for (name, schema) in schemas.into_iter().flatten() {
        write!(page, "<details id='{0}'><summary><code>{0}</code></summary>", plain(name)).ok();
        schema_of(&mut page, schema);
        page.push_str("</details>");
    }
    page
}

type Operations<'a> = Vec<(&'a str, &'a str, &'a Value)>;

fn by_tag(document: &Value) -> Vec<(String, Operations<'_>)> {
    let mut tags: Vec<(String, Operations<'_>)> = Vec::new();
    let paths = document.get("paths").and_then(Value::as_object);
    for (path, item) in paths.into_iter().flatten() {
        for (method, operation) in item.as_object().into_iter().flatten() {
            let tag = operation.pointer("/tags/0").and_then(Value::as_str).unwrap_or("other");
            let row = (method.as_str(), path.as_str(), operation);
            match tags.iter_mut().find(|(known, _)| known == tag) {
                Some((_, rows)) => rows.push(row),
                None => tags.push((tag.to_owned(), vec![row])),
            }
        }
    }
    tags
}

fn operation_of(page: &mut String, method: &str, path: &str, operation: &Value) {
    let text = |name: &str| operation.get(name).and_then(Value::as_str).unwrap_or_default();
    let (method, path) = (method.to_uppercase(), plain(path));
    let summary = plain(text("summary"));
    write!(page, "<details><summary><b>{method}</b> <code>{path}</code> {summary}</summary>").ok();
    write!(page, "<p>{}</p>", plain(text("description"))).ok();
    for parameter in operation.get("parameters").and_then(Value::as_array).into_iter().flatten() {
        let name = parameter.get("name").and_then(Value::as_str).unwrap_or_default();
        write!(page, "<p>parameter <code>{}</code></p>", plain(name)).ok();
    }
    if let Some(body) = operation.pointer("/requestBody/content/application~1json/schema") {
        write!(page, "<p>body {}</p>", type_of(body)).ok();
    }
    for (status, answer) in
        operation.get("responses").and_then(Value::as_object).into_iter().flatten()
    {
        let schema = answer.pointer("/content/application~1json/schema");
        write!(page, "<p>{status} {}</p>", schema.map(type_of).unwrap_or_default()).ok();
    }
    page.push_str("</details>");
}

fn schema_of(page: &mut String, schema: &Value) {
    let described = schema.get("description").and_then(Value::as_str).unwrap_or_default();
    write!(page, "<p>{}</p>", plain(described)).ok();
    let empty = Map::new();
    let fields = schema.get("properties").and_then(Value::as_object).unwrap_or(&empty);
    if fields.is_empty() {
        write!(page, "<p>{}</p>", type_of(schema)).ok();
        return;
    }
    let required = schema.get("required").and_then(Value::as_array);
    page.push_str("<table><tr><th>field<th>type<th>what</tr>");
    for (name, field) in fields {
        let must = required.is_some_and(|it| it.iter().any(|one| one == name));
        let what = field.get("description").and_then(Value::as_str).unwrap_or_default();
        let optional = if must { "" } else { " (may be absent)" };
        let (name, kind) = (plain(name), type_of(field));
        write!(page, "<tr><td><code>{name}</code>{optional}<td>{kind}<td>{}</tr>", plain(what))
            .ok();
    }
    page.push_str("</table>");
}

/// The type of a schema in words, with a link where it has a name.
fn type_of(schema: &Value) -> String {
    if let Some(name) = schema.get("$ref").and_then(Value::as_str) {
        let name = plain(name.rsplit('/').next().unwrap_or(name));
        return format!("<a href='#{name}'>{name}</a>");
    }
    if let Some(items) = schema.get("items") {
        return format!("list of {}", type_of(items));
    }
    if let Some(words) = schema.get("enum").and_then(Value::as_array) {
        let words: Vec<_> = words.iter().filter_map(Value::as_str).map(plain).collect();
        return words.join(" · ");
    }
    if let Some(parts) = ["oneOf", "anyOf", "allOf"].iter().find_map(|it| schema.get(*it)) {
        let parts = parts.as_array().into_iter().flatten().map(type_of);
        return parts.collect::<Vec<_>>().join(" or ");
    }
    match schema.get("type") {
        Some(Value::String(kind)) => plain(kind),
        Some(Value::Array(kinds)) => {
            kinds.iter().filter_map(Value::as_str).map(plain).collect::<Vec<_>>().join(" or ")
        }
        _ => "anything".to_owned(),
    }
}

fn plain(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('\'', "&#39;").replace('"', "&quot;")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_a_document_says_is_shown_as_text() {
        let document = serde_json::json!({
            "paths": { "/a": { "get": { "tags": ["t"], "summary": "<b>x</b>", "responses": {} } } },
            "components": { "schemas": { "S": { "properties": { "f": { "type": "string" } } } } },
        });
        let page = page(&document);
        assert!(page.contains("&lt;b>x&lt;/b>"));
        assert!(page.contains("<b>GET</b> <code>/a</code>"));
        assert!(page.contains("<td><code>f</code> (may be absent)<td>string"));
    }
}
