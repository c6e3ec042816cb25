//! The directory written as HSDS 3.1: services with their organisation, place, hours and attributes.
//!
//! HSDS wants a UUID for everything; what has no name of its own gets one that is the same at every
//! export, made of the name of its service and what it is. Refuses nothing.

use aws_lc_rs::digest;
use serde_json::{Map, Value, json};
use uuid::Uuid;

use super::schedules;
use super::{ATTRIBUTES, KINDS};
use crate::base::ids::ServiceId;
use crate::base::words::Lang;
use crate::care::directory::service::Facts;
use crate::care::directory::table::written::closings;

/// Writes a document that [`super::read`] reads the same.
pub fn write<'a>(entries: impl Iterator<Item = (ServiceId, &'a str, &'a Facts)>) -> Value {
    let services = entries.map(|(id, source, facts)| service(id, source, facts));
    json!({ "version": "3.1", "services": services.collect::<Vec<_>>() })
}

fn service(id: ServiceId, source: &str, it: &Facts) -> Value {
    let named = |what: &str| made(id.0, what).to_string();
    let mut out = Map::new();
    let mut put = |name: &str, value: Value| drop(out.insert(name.to_owned(), value));
    put("id", json!(Uuid::parse_str(source).unwrap_or(id.0)));
    put("name", json!(it.name));
    put("status", json!("active"));
    let text = |it: &Option<String>| it.as_ref().map(|it| json!(it));
    let described = it.description.get(&Lang::Nl).map(|it| json!(it));
    let fields = [
        ("description", described),
        ("url", text(&it.website)),
        ("email", it.mailboxes.first().map(|it| json!(it))),
        ("eligibility_description", text(&it.eligibility)),
        ("application_process", text(&it.intake)),
        ("assured_date", it.last_assured.map(|it| json!(it))),
    ];
    fields
        .into_iter()
        .filter_map(|(name, value)| Some((name, value?)))
        .for_each(|(name, value)| put(name, value));
    let organisation = made(Uuid::nil(), &it.organisation);
    put(
        "organization",
        json!({ "id": organisation, "name": it.organisation, "description": it.organisation }),
    );
    let number = |it: &String| json!([{ "id": named("phone"), "number": it, "type": "voice" }]);
    put("phones", it.phone.as_ref().map_or(json!([]), number));
    put("schedules", json!(schedules::write(&it.hours, |at| named(&format!("schedule {at}")))));
    put("languages", json!(languages(it, &named)));
    put("service_areas", json!(areas(it, &named)));
    put("service_at_locations", json!(places(it, &named)));
    put("contacts", json!(contacts(it, &named)));
    put("attributes", json!(attributes(source, it, &named)));
    Value::Object(out)
}

fn languages(it: &Facts, named: &impl Fn(&str) -> String) -> Vec<Value> {
    let one = |it: &crate::care::directory::service::Spoken| {
        let id = named(&format!("language {}", it.code));
        let mut language = json!({ "id": id, "code": it.code, "name": it.code });
        if let (true, Some(fields)) = (it.interpreter, language.as_object_mut()) {
            fields.insert("note".to_owned(), json!("met tolk"));
        }
        language
    };
    it.languages.iter().map(one).collect()
}

fn areas(it: &Facts, named: &impl Fn(&str) -> String) -> Vec<Value> {
    it.area.iter().map(|it| json!({ "id": named(&format!("area {it}")), "name": it })).collect()
}

/// One place, when there is an address or somebody knows whether a wheelchair gets in.
fn places(it: &Facts, named: &impl Fn(&str) -> String) -> Vec<Value> {
    if it.address.is_none() && it.wheelchair.is_none() {
        return Vec::new();
    }
    let mut location =
        json!({ "id": named("location"), "location_type": "physical", "name": it.name });
    if let (Some(address), Some(fields)) = (&it.address, location.as_object_mut()) {
        let address = json!([{ "id": named("address"), "address_1": address, "city": "",
            "state_province": "", "postal_code": "", "country": "BE", "address_type": "physical" }]);
        fields.insert("addresses".to_owned(), address);
    }
    if let (Some(gets_in), Some(fields)) = (it.wheelchair, location.as_object_mut()) {
        let details = if gets_in { "yes" } else { "no" };
        let told = json!([{ "id": named("accessibility"), "description": "wheelchair", "details": details }]);
        fields.insert("accessibility".to_owned(), told);
    }
    vec![json!({ "id": named("service_at_location"), "location": location })]
}

/// The mailboxes after the first, which is the mail of the service.
fn contacts(it: &Facts, named: &impl Fn(&str) -> String) -> Vec<Value> {
    let rest = it.mailboxes.iter().skip(1);
    rest.map(|it| json!({ "id": named(&format!("contact {it}")), "email": it })).collect()
}

fn attributes(source: &str, it: &Facts, named: &impl Fn(&str) -> String) -> Vec<Value> {
    let one = |code: &str, value: String, taxonomy: &str, name: &str| {
        json!({ "id": named(&format!("attribute {code}")), "link_entity": "service", "value": value,
            "taxonomy_term": { "id": made(Uuid::nil(), &format!("{taxonomy} {code}")), "code": code,
                "name": name, "description": name, "taxonomy": taxonomy } })
    };
    let kind = it.kind.kind().map_or("", |it| it.nl.as_str());
    let mut all = vec![one(it.kind.as_str(), it.kind.as_str().to_owned(), KINDS, kind)];
    let flag = |it: bool| if it { "true".to_owned() } else { String::new() };
    let ours = [
        ("source", source.to_owned()),
        ("secrecy_status", it.secrecy.word().to_owned()),
        ("referral_channel", it.channel.word().to_owned()),
        ("sla_days", it.sla_days.to_string()),
        ("agreement_until", it.agreement_until.map(|it| it.to_string()).unwrap_or_default()),
        ("data_categories_allowed", it.categories_allowed.join("|")),
        ("capacity", it.capacity.word().to_owned()),
        ("closed_days", closings(&it.closed)),
        ("open_on_holidays", flag(it.hours.on_holidays)),
        ("by_appointment", flag(it.hours.appointment)),
    ];
    let ours = ours.into_iter().map(|(code, value)| (code.to_owned(), value));
    let others = it.description.iter().filter(|(lang, _)| **lang != Lang::Nl);
    let others = others.map(|(lang, text)| (format!("description_{}", lang.code()), text.clone()));
    let said = ours.chain(others).filter(|(_, value)| !value.is_empty());
    all.extend(said.map(|(code, value)| one(&code, value, ATTRIBUTES, &code)));
    all
}

/// A UUID (version 8, RFC 9562) made of a name: the same name gives the same one.
fn made(of: Uuid, what: &str) -> Uuid {
    let mut context = digest::Context::new(&digest::SHA256);
    context.update(of.as_bytes());
    context.update(what.as_bytes());
    let mut bytes = [0; 16];
    for (byte, from) in bytes.iter_mut().zip(context.finish().as_ref()) {
        *byte = *from;
    }
    uuid::Builder::from_custom_bytes(bytes).into_uuid()
}
