//! The table of who may do what, once, as data: each action with who may try it. Decides nothing.

use serde::Serialize;

use super::{Grant, Relation, Role, Standing};

macro_rules! actions {
    ($($(#[doc = $doc:literal])* $action:ident: [$($role:ident $standing:ident [$($relation:ident),*]),* $(,)?],)*) => {
        /// Everything that can be done over HTTP.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize)]
        pub enum Action { $($(#[doc = $doc])* $action,)* }

        impl Action {
            /// All of them.
            pub const ALL: &[Self] = &[$(Self::$action),*];

            /// Returns who may do it.
            pub fn grants(self) -> &'static [Grant] {
                match self {
                    $(Self::$action => &[$(Grant {
                        role: Role::$role,
                        standing: Standing::$standing,
                        relations: &[$(Relation::$relation),*],
                    }),*],)*
                }
            }

            /// Returns one sentence for the printed table.
            pub fn doc(self) -> &'static str {
                match self { $(Self::$action => concat!($($doc),*).trim_ascii(),)* }
            }
        }
    };
}

actions! {
    /// See the name, the phone and the help lines of the neighbourhood.
    Open: [],
    /// See one's own session, switch neighbourhood, sign out.
    Session: [Bewoner Accepted []],
    /// See and change one's own settings.
    Profile: [Bewoner Accepted []],
    /// See everything that is kept about oneself and who saw it, take a copy, say what is not right.
    OwnData: [Bewoner Accepted []],
    /// Say that one is there, at a *kennismakingsmoment*.
    MomentHere: [Bewoner Accepted []],
    /// Tell a worry, ask to talk, hear what became of it.
    Report: [Bewoner Accepted []],
    /// Make and end partners who hand out cards.
    Partners: [Buurtwerker Confirmed []],
    /// Read and accept the discretion agreement.
    Discretion: [Bewoner Accepted []],
    /// See for whom one volunteers, and accept the note of that organisation.
    Volunteering: [Bewoner Accepted []],
    /// Keep the organisations for which people volunteer.
    DeskVolunteering: [Buurtwerker Confirmed [], Coordinator Confirmed []],
    /// Ask somebody to volunteer, and end that.
    DeskVolunteer: [Buurtwerker Confirmed []],
    /// See who has which role here, ask one for somebody, confirm what another asked, end one.
    Roles: [Coordinator Confirmed [], Beheerder Confirmed []],
    /// Receive pushes, hear what changes.
    Listen: [Bewoner Accepted []],
    /// Try out a text before asking.
    HelpPreview: [Bewoner Accepted []],
    /// Ask for help.
    HelpAsk: [Bewoner Accepted []],
    /// Ask in the name of somebody else.
    HelpAskFor: [Buurtwerker Confirmed []],
    /// See what one asked, and whom one helps.
    HelpMine: [Bewoner Accepted []],
    /// See what is open nearby.
    HelpBoard: [Bewoner Accepted []],
    /// See one request.
    HelpShow: [Bewoner Accepted [Own, Party, Asked, SameBuurt], Bewoner Guest [Party, Asked], Buurtwerker Confirmed [Own, Party, Asked, SameBuurt]],
    /// Take a request back.
    HelpWithdraw: [Bewoner Accepted [Own], Buurtwerker Confirmed [Own, SameBuurt]],
    /// Change when or where, or let it be searched longer.
    HelpChange: [Bewoner Accepted [Own], Buurtwerker Confirmed [Own, SameBuurt]],
    /// See what comes back every week.
    SeriesShow: [Bewoner Accepted [Own], Buurtwerker Confirmed [Own, SameBuurt]],
    /// Stop what comes back every week, let it sleep, wake it, let it go on.
    SeriesChange: [Bewoner Accepted [Own], Buurtwerker Confirmed [Own, SameBuurt]],
    /// Put it in one's own calendar.
    HelpCalendar: [Bewoner Confirmed [Party], Bewoner Guest [Party]],
    /// Say whether it worked out.
    HelpConfirm: [Bewoner Accepted [Own, Party], Bewoner Guest [Party], Buurtwerker Confirmed [Own, Party, SameBuurt]],
    /// Say thank you.
    HelpThank: [Bewoner Accepted [Own], Buurtwerker Confirmed [Own, SameBuurt]],
    /// Say that one would gladly do it again with somebody, or not so after all.
    HelpAgain: [Bewoner Accepted [Own, Party], Buurtwerker Confirmed [Own, Party, SameBuurt]],
    /// Take back such a word of one's own.
    AgainEnd: [Bewoner Accepted [Own]],
    /// Ask for somebody else to come.
    HelpRefuseHelper: [Bewoner Accepted [Own], Buurtwerker Confirmed [Own, SameBuurt]],
    /// Say yes to the name of who comes.
    HelpReleaseContact: [Bewoner Accepted [Own], Buurtwerker Confirmed [Own, SameBuurt]],
    /// Say that what groceries cost is paid.
    HelpPaid: [Bewoner Accepted [Own], Buurtwerker Confirmed [Own, SameBuurt]],
    /// Say that one would rather have one visitor.
    HelpCompanyDecline: [Bewoner Accepted [Own], Buurtwerker Confirmed [Own, SameBuurt]],
    /// Talk with who helps, or with whom one helps.
    HelpTalk: [Bewoner Accepted [Own, Party], Bewoner Guest [Party], Buurtwerker Confirmed [Own, Party, SameBuurt]],
    /// Join the two who talk, visibly.
    HelpTalkJoin: [Buurtwerker Confirmed [Party, SameBuurt]],
    /// Say that something went wrong, and see what became of it.
    ComplaintTell: [Bewoner Accepted [], Bewoner Guest []],
    /// Ask the coordinator to look again.
    ComplaintAppeal: [Bewoner Accepted [Own], Bewoner Guest [Own]],
    /// See what went wrong, as far as one's desk looks at it.
    Complaints: [Buurtwerker Confirmed [], Coordinator Confirmed []],
    /// Open what went wrong. What is about a worker is the coordinator's own.
    ComplaintOpen: [Buurtwerker Confirmed [Party, SameBuurt], Coordinator Confirmed [Own]],
    /// Hear the other, and answer it; an appeal is the coordinator's own.
    ComplaintAct: [Buurtwerker Confirmed [SameBuurt], Coordinator Confirmed [Own]],
    /// Say that one is away, and that one is back.
    Away: [Bewoner Accepted []],
    /// Say for somebody that they are away, or back.
    AwayFor: [Buurtwerker Confirmed [SameBuurt]],
    /// Say whom one would rather not meet, and see it.
    Apart: [Bewoner Accepted []],
    /// Meet somebody again after all.
    ApartEnd: [Bewoner Accepted [Own]],
    /// See which keys one gave to neighbours, and which one has.
    DoorKeys: [Bewoner Accepted []],
    /// Say that one has a key, that it is back, that it is lost.
    DoorKeyAct: [Bewoner Accepted [Own, Party], Buurtwerker Confirmed [Own, Party, SameBuurt]],
    /// See which keys are with neighbours; write down that one was given.
    DeskKeys: [Buurtwerker Confirmed []],
    /// See one such key, for its slip.
    DeskKeyShow: [Buurtwerker Confirmed [Own, Party, SameBuurt]],
    /// Say yes.
    OfferAccept: [Bewoner Confirmed [Party, Asked, SameBuurt], Bewoner Guest [Party, Asked]],
    /// Say not now.
    OfferDecline: [Bewoner Confirmed [Party, Asked], Bewoner Guest [Party, Asked]],
    /// Have looked at it.
    OfferSeen: [Bewoner Confirmed [Party, Asked], Bewoner Guest [Party, Asked]],
    /// Say that it worked out, as the helper.
    OfferDone: [Bewoner Confirmed [Party], Bewoner Guest [Party]],
    /// Say what groceries cost.
    OfferAmount: [Bewoner Confirmed [Party], Bewoner Guest [Party]],
    /// Say who comes along.
    OfferCompany: [Bewoner Confirmed [Party]],
    /// Not be able to come after all.
    OfferBackOut: [Bewoner Confirmed [Party], Bewoner Guest [Party]],
    /// Say that it is more than small help.
    OfferMoreThanSmall: [Bewoner Confirmed [Party, Asked], Bewoner Guest [Party, Asked]],
    /// See every request of the neighbourhood with its waves.
    DeskHelp: [Buurtwerker Confirmed []],
    /// See who was told of a request.
    DeskHelpShow: [Buurtwerker Confirmed [Own, Party, Asked, SameBuurt]],
    /// Hold, widen, publish or reject a request, or ask somebody by name.
    DeskHelpSteer: [Buurtwerker Confirmed [Own, Party, Asked, SameBuurt]],
    /// Find people of the neighbourhood.
    PeopleFind: [Buurtwerker Confirmed []],
    /// See who is new in one's own street.
    PeopleNewcomers: [Ambassadeur Confirmed []],
    /// Make somebody who has no account.
    PeopleMake: [Buurtwerker Confirmed []],
    /// See somebody.
    PeopleShow: [Buurtwerker Confirmed [SameBuurt]],
    /// Correct what is known of somebody.
    PeopleCorrect: [Buurtwerker Confirmed [SameBuurt]],
    /// Forget somebody who asks for it, say that somebody died, take that back.
    PeopleLeave: [Buurtwerker Confirmed [SameBuurt]],
    /// Say that somebody moves, and what of what they asked is still needed.
    PeopleMove: [Buurtwerker Confirmed [SameBuurt]],
    /// Confirm newcomers.
    PeopleConfirm: [Buurtwerker Confirmed [SameBuurt], Ambassadeur Confirmed [SameBuurt]],
    /// See and write that the organisation saw the extract of somebody who helps, take that back.
    Screening: [Buurtwerker Confirmed [SameBuurt]],
    /// Give somebody a new code.
    PeopleCode: [Buurtwerker Confirmed [SameBuurt]],
    /// Make letters, hold a *kennismakingsmoment*.
    Letters: [Buurtwerker Confirmed []],
    /// See the signals of the neighbourhood, without content, and tell one.
    CareDesk: [Buurtwerker Confirmed [], Coordinator Confirmed []],
    /// Open a case; who does not have it says why.
    CareOpen: [Buurtwerker Confirmed [Own, SameBuurt], Coordinator Confirmed [Own, SameBuurt]],
    /// Work on a case: look, talk, refer, end.
    CareAct: [Buurtwerker Confirmed [Own, SameBuurt], Coordinator Confirmed [Own, SameBuurt]],
    /// Look at data that were shared without a yes.
    CareReview: [Coordinator Confirmed [Own, SameBuurt]],
    /// See what rules suggest, and the rules themselves.
    Suggestions: [Buurtwerker Confirmed [], Coordinator Confirmed []],
    /// Take a suggestion up, or put it away.
    SuggestionAct: [Buurtwerker Confirmed [Own, SameBuurt], Coordinator Confirmed [Own, SameBuurt]],
    /// Put a rule on or off.
    Rules: [Coordinator Confirmed []],
    /// See what a rule asks oneself.
    SuggestionMine: [Bewoner Accepted []],
    /// Say whether a worker may know of it.
    SuggestionAnswer: [Bewoner Accepted [Own]],
    /// See what is late and what did not arrive, whoever has it.
    CareSteer: [Coordinator Confirmed []],
    /// Take a consent back.
    CareWithdraw: [Bewoner Accepted [Party], Buurtwerker Confirmed [Own, SameBuurt], Coordinator Confirmed [Own, SameBuurt]],
    /// Read one's own file after a fresh sign-in, put a word beside it, take a copy.
    OwnFile: [Bewoner Accepted [Party]],
    /// Ask a call about a right.
    RightCall: [Bewoner Accepted []],
    /// See every service of the directory, with what was agreed.
    DeskServices: [Buurtwerker Confirmed [], Coordinator Confirmed []],
    /// Import and export the directory of services, and set over what was imported.
    Directory: [Coordinator Confirmed []],
    /// See what to say to a service, and print its card.
    ReferralScript: [Buurtwerker Confirmed [Own], Coordinator Confirmed [Own]],
    /// See what a service would read, before anything is sent.
    ReleasePreview: [Buurtwerker Confirmed [Own], Coordinator Confirmed [Own]],
    /// Take back, or send again, the links of a service to its page.
    ReferralLinks: [Buurtwerker Confirmed [Own], Coordinator Confirmed [Own, SameBuurt]],
    /// Answer what a service asks.
    ReferralReply: [Buurtwerker Confirmed [Own], Coordinator Confirmed [Own]],
    /// See and do what must be done.
    Tasks: [Buurtwerker Confirmed [], Coordinator Confirmed []],
    /// See who is on duty, who is away, who has how much.
    DeskDuty: [Buurtwerker Confirmed [], Coordinator Confirmed []],
    /// Write the roster; say that one is away, and who stands in.
    DeskDutySet: [Buurtwerker Confirmed [], Coordinator Confirmed []],
    /// Say when the organisation works.
    DeskOffice: [Coordinator Confirmed [], Beheerder Confirmed []],
    /// See and set texts, hours, categories, weights and streets of the neighbourhood.
    DeskBuurt: [Coordinator Confirmed [], Beheerder Confirmed []],
    /// See how long things of care are kept, and what the last runs forgot.
    Terms: [Coordinator Confirmed [], Beheerder Confirmed []],
    /// Set how long things of care are kept, and confirm it.
    TermsSet: [Coordinator Confirmed [], Beheerder Confirmed []],
    /// See where neighbours meet, and to what one comes.
    Meeting: [Bewoner Accepted []],
    /// Say that one comes, or not after all.
    ActivityCome: [Bewoner Accepted [SameBuurt]],
    /// See how many come, make places, plan activities.
    DeskMeeting: [Buurtwerker Confirmed [], Coordinator Confirmed []],
    /// See who offers which talent, where they let themselves be seen.
    DeskTalents: [Buurtwerker Confirmed []],
    /// See how many people neighbours could not help, by kind and reason.
    Unmet: [Buurtwerker Confirmed [], Coordinator Confirmed [], Gemeente Confirmed []],
    /// Change and close places, change and cancel activities.
    DeskMeetingSet: [Buurtwerker Confirmed [SameBuurt], Coordinator Confirmed [SameBuurt]],
}
