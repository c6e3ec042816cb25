//! What people set for themselves.

use actix_web::web::Data;
use actix_web::{HttpRequest, HttpResponse};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;
use validator::Validate;

use super::fields::Fields;
use crate::base::error::{Error, FieldError, Result};
use crate::base::house::House;
use crate::base::words::Lang;
use crate::buurt::category;
use crate::people::Caller;
use crate::people::flows::{keeping, settings};
use crate::people::helping::Helping;
use crate::people::person::{Contact, DayPart, Details, Door, FullName, Gender};
use crate::people::store::members;
use crate::web::{Body, Polled, Problem, Seen, Shape};

/// How somebody is called and reached.
#[derive(Debug, Serialize, ToSchema)]
pub struct ProfileView {
    /// First name.
    pub first_name: String,
    /// Family name.
    pub last_name: Option<String>,
    /// The language one reads.
    pub language: Lang,
    /// Phone number.
    pub phone: Option<String>,
    /// Mail address, which is changed by itself.
    pub mail: Option<String>,
    /// Whether mails go out from here: only then one can choose to hear from us so.
    pub mails: bool,
    /// How one wants to hear from us.
    pub contact: Contact,
    /// In which part of the day, when it is by a call or a text message.
    pub part: Option<DayPart>,
    /// Who may come to one's door.
    pub door: Door,
    /// Rather helped by a woman or a man.
    pub wish: Option<Gender>,
    /// Being one oneself.
    pub gender: Option<Gender>,
}

/// How somebody is called and reached, in place of what was known.
#[derive(Debug, Deserialize, Validate, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct ProfileBody {
    /// First name.
    #[validate(length(min = 1, max = 80))]
    pub first_name: String,
    /// Family name.
    #[validate(length(max = 80))]
    pub last_name: Option<String>,
    /// The language one reads.
    pub language: Lang,
    /// Phone number.
    #[validate(length(max = 30))]
    pub phone: Option<String>,
    /// How one wants to hear from us.
    pub contact: Contact,
    /// In which part of the day, when it is by a call or a text message; else it is not kept.
    pub part: Option<DayPart>,
    /// Who may come to one's door.
    pub door: Door,
    /// Rather helped by a woman or a man.
    pub wish: Option<Gender>,
    /// Being one oneself: said once, and after that what was said.
    pub gender: Option<Gender>,
}

/// Whether and how somebody wants to help.
#[derive(Debug, Serialize, Deserialize, Validate, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct HelpingSettings {
    /// Whether.
    pub helps: bool,
    /// How.
    pub helping: Helping,
}

/// A [`ProfileBody`], checked.
#[derive(Clone, Debug)]
pub struct Profile {
    name: FullName,
    phone: Option<String>,
    language: Lang,
    contact: Contact,
    part: Option<DayPart>,
    door: Door,
    wish: Option<Gender>,
    gender: Option<Gender>,
}

impl Shape for ProfileBody {
    type Checked = Profile;

    fn checked(self) -> Result<Profile, Vec<FieldError>> {
        let mut fields = Fields::default();
        let name = fields.name(&self.first_name, self.last_name.as_deref());
        let phone = fields.phone(self.phone.as_deref());
        if phone.is_none() && self.contact.is_by_hand() {
            fields.take(Err::<(), _>(FieldError::new("/phone", "required")));
        }
        let (language, contact, door) = (self.language, self.contact, self.door);
        let part = self.part.filter(|_| contact.is_by_hand());
        let (wish, gender) = (self.wish, self.gender);
        fields.end(name.map(|name| Profile {
            name,
            phone,
            language,
            contact,
            part,
            door,
            wish,
            gender,
        }))
    }
}

impl Shape for HelpingSettings {
    type Checked = Self;

    fn checked(self) -> Result<Self, Vec<FieldError>> {
        let it = &self.helping;
        let known = |name: &String| category::all().iter().any(|it| it.id == *name);
        let wrong = [
            ("/helping/talents", "unknown_value", !it.talents.iter().all(known)),
            ("/helping/talents", "too_long", it.talents.len() > category::all().len()),
            ("/helping/languages", "too_long", it.languages.len() > Lang::ALL.len()),
            ("/helping/available", "too_long", it.available.len() > 42),
            ("/helping/available", "out_of_range", !it.available.iter().all(|it| it.is_real())),
            ("/helping/open_max", "out_of_range", !(1..=10).contains(&it.open_max)),
            ("/helping/week_max", "out_of_range", !(1..=30).contains(&it.week_max)),
            ("/helping/month_max", "out_of_range", !(1..=100).contains(&it.month_max)),
            (
                "/helping/minutes_week_max",
                "out_of_range",
                !(15..=3000).contains(&it.minutes_week_max),
            ),
        ];
        let wrong: Vec<_> = wrong
            .into_iter()
            .filter(|(.., wrong)| *wrong)
            .map(|(pointer, code, _)| FieldError::new(pointer, code))
            .collect();
        if wrong.is_empty() { Ok(self) } else { Err(wrong) }
    }
}

/// Shows one's own settings.
#[utoipa::path(get, path = "/me/profile", responses((status = 200, body = ProfileView)))]
pub(super) async fn profile(house: Data<House>, caller: Caller) -> Result<Polled<ProfileView>> {
    let known = keeping::open(&house, house.db.read(), caller.person).await?.details;
    Ok(Polled(view(known, house.mails)))
}

fn view(it: Details, mails: bool) -> ProfileView {
    ProfileView {
        first_name: it.name.first,
        last_name: it.name.last,
        language: it.language,
        phone: it.phone,
        mail: it.mail,
        mails,
        contact: it.contact,
        part: it.part,
        door: it.door,
        wish: it.wish,
        gender: it.gender,
    }
}

/// Changes one's own settings. With the `ETag` of what one saw as `If-Match`, what a worker corrected
/// meanwhile is not overwritten unseen. Being a woman or a man is said once: another answer is 409 `gender_by_team`,
/// since the team changes it.
#[utoipa::path(put, path = "/me/profile", request_body = ProfileBody,
    params(("If-Match" = Option<String>, Header)),
    responses((status = 204), (status = 409, body = Problem), (status = 412, body = Problem), (status = 422, body = Problem)))]
pub(super) async fn profile_set(
    house: Data<House>,
    caller: Caller,
    req: HttpRequest,
    body: Body<ProfileBody>,
) -> Result<HttpResponse> {
    let (it, seen, mails) = (body.it, Seen::of(&req), house.mails);
    let change = |known: Details| {
        if !seen.is(&view(known.clone(), mails)) {
            return Err(Error::Refused("profile_changed"));
        }
        Ok(Details {
            name: it.name.clone(),
            phone: it.phone.clone(),
            language: it.language,
            contact: it.contact,
            part: it.part,
            door: it.door,
            wish: it.wish,
            gender: Gender::said(known.gender, it.gender)?,
            ..known
        })
    };
    settings::set_profile(&house, caller.person, change).await?;
    Ok(HttpResponse::NoContent().finish())
}

/// Shows whether and how one wants to help.
#[utoipa::path(get, path = "/me/helping-settings", responses((status = 200, body = HelpingSettings)))]
pub(super) async fn helping(house: Data<House>, caller: Caller) -> Result<Polled<HelpingSettings>> {
    let member = members::find(house.db.read(), caller.buurt, caller.person).await?;
    Ok(Polled(HelpingSettings { helps: member.helps, helping: member.helping }))
}

/// Changes whether and how one wants to help.
#[utoipa::path(put, path = "/me/helping-settings", request_body = HelpingSettings,
    responses((status = 204), (status = 409, body = Problem), (status = 422, body = Problem)))]
pub(super) async fn helping_set(
    house: Data<House>,
    caller: Caller,
    body: Body<HelpingSettings>,
) -> Result<HttpResponse> {
    let HelpingSettings { helps, helping } = body.it;
    settings::set_helping(&house, caller.actor(), helps, helping).await?;
    Ok(HttpResponse::NoContent().finish())
}
