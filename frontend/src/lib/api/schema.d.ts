// Written by `npm run api` from docs/openapi.json. Do not edit.

export interface paths {
    "/api/v1/activities/{id}/coming": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Says that one comes: alone or with somebody. Said again, the last word counts. */
        put: operations["activity_come"];
        post?: never;
        /** Takes it back. */
        delete: operations["activity_stay_away"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/bases/{id}/review": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Notes that a coordinator looked at it. */
        post: operations["desk_basis_review"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/bases/{id}/withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Takes a consent back: every referral on it ends at once. A worker who does not answer for the case
         *     only lets who has it know: 202.
         */
        post: operations["basis_withdraw"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/board": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lists what one was asked, then what is open nearby, the soonest end first; only what is looked for. */
        get: operations["help_board"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cards": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Takes in a card that was filled in. */
        post: operations["card_fill_in"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cards/open": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Says whose card a code is on. */
        post: operations["card_open"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/complaints": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Says that something went wrong. What sounds like danger is refused until the help lines were shown,
         *     and nothing of it is kept.
         */
        post: operations["complaint_tell"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/demo/mailbox": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Shows the mailboxes of the invented services. */
        get: operations["demo_mailbox"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/demo/people": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lists everybody one may step in as. */
        get: operations["demo_people"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/demo/sign-in": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Steps in as somebody of the invented neighbourhood. */
        post: operations["demo_sign_in"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/desk/absence": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Says that one is away from one day to another, and who stands in. */
        post: operations["desk_absence"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/desk/absence/{person}/{first}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Takes an absence away. */
        delete: operations["desk_absence_end"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/desk/activities": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Plans an activity, or the same one for some weeks. */
        post: operations["desk_activity_plan"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/desk/activities/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Plans it otherwise; who comes hears of another time or place. */
        put: operations["desk_activity_change"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/desk/activities/{id}/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Cancels it; who comes is told. */
        post: operations["desk_activity_cancel"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/desk/colleagues": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lists who works with cases in this neighbourhood. */
        get: operations["desk_colleagues"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/desk/colleagues/{id}/cases": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Gives every open case of somebody who works here no longer to somebody who does, without opening one. */
        post: operations["desk_colleague_cases"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/desk/colleagues/{id}/leave": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Ends the work of somebody here, at once: they open no case any more, and their streams of news end. */
        post: operations["desk_colleague_leave"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/desk/complaints": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lists what one's desk looks at, what waits first, and of that who may be in danger; nobody is named. */
        get: operations["desk_complaints"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/desk/complaints/{id}/act": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Hears the other, answers it, or passes on that who told it wants the coordinator to look again. */
        post: operations["desk_complaint_act"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/desk/complaints/{id}/open": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Opens one; that one looked is written down. */
        post: operations["desk_complaint_open"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/desk/duty": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Shows the roster, who is away and who works here. */
        get: operations["desk_duty"];
        /** Writes the whole roster in place of the one before. */
        put: operations["desk_duty_set"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/desk/failed-deliveries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lists the open referrals of which no mail arrived, the latest first: at most 50. */
        get: operations["desk_failed_deliveries"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/desk/help-requests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lists the requests of the neighbourhood, the newest first. */
        get: operations["desk_help"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/desk/help-requests/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Shows one request with its waves, its offers, and who was told. */
        get: operations["desk_help_show"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/desk/keys": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lists the keys that are with neighbours, what is out too long first. */
        get: operations["desk_keys"];
        put?: never;
        /** Writes down that a resident gave a key to a helper. */
        post: operations["desk_key_give"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/desk/keys/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Shows one, for its slip. */
        get: operations["desk_key_show"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/desk/leaving": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lists who of the neighbourhood is leaving and may still come back, the latest first. */
        get: operations["people_leaving"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/desk/meeting": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Shows the places, and the activities of the last fortnight and to come, with how many come. */
        get: operations["desk_meeting"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/desk/meeting-places": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Makes a place. */
        post: operations["desk_place_make"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/desk/meeting-places/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Tells something else of a place. */
        put: operations["desk_place_change"];
        post?: never;
        /** Closes a place for good; not while something is planned there. */
        delete: operations["desk_place_close"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/desk/moment": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Shows the moment that is open, with its code and who came. */
        get: operations["moment_now"];
        put?: never;
        /** Opens a moment. One at a time. */
        post: operations["moment_open"];
        /** Closes the moment that is open: its code lets nobody in any more. */
        delete: operations["moment_close"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/desk/neighbourhood": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Shows what is set of the neighbourhood, with its bounds and what is usual. */
        get: operations["desk_buurt"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/desk/neighbourhood/helping": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Sets how help is looked for: categories, when helpers are few, weights. */
        put: operations["desk_buurt_helping"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/desk/neighbourhood/kinds": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Shows how each kind of help is said here, and with the shared words. */
        get: operations["desk_buurt_kinds"];
        /** Sets how one kind of help is said here. */
        put: operations["desk_buurt_kind"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/desk/neighbourhood/rhythm": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Sets when the team works, and when phones keep still. */
        put: operations["desk_buurt_rhythm"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/desk/neighbourhood/streets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Writes the streets as a table that can be read in again. */
        get: operations["desk_streets"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/desk/neighbourhood/streets/apply": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Puts the table that was looked at in place: all of it or nothing. */
        post: operations["desk_streets_apply"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/desk/neighbourhood/streets/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Says what another table would change, of homes only roughly and by whole streets. That somebody looked stands in
         *     the audit chain; nothing else is stored.
         */
        post: operations["desk_streets_preview"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/desk/neighbourhood/team": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Sets how residents reach the team. */
        put: operations["desk_buurt_team"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/desk/office": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Says when the organisation works, for all its neighbourhoods. */
        put: operations["desk_office"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/desk/overdue": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lists what is late, the longest first: at most 100. */
        get: operations["desk_overdue"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/desk/partners": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lists the *antennes* of the neighbourhood. */
        get: operations["partner_list"];
        put?: never;
        /** Makes an *antenne*, with a code for its cards. */
        post: operations["partner_make"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/desk/partners/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** The cards of an *antenne* count no longer. */
        delete: operations["partner_end"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/desk/referrals/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Tells of which signal a referral is: a task may be about either. */
        get: operations["desk_referral"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/desk/reviews": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lists what was shared without a yes and waits for a coordinator, the earliest first. */
        get: operations["desk_reviews"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/desk/roles": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Shows who has which role here, and what waits for a second pair of eyes. */
        get: operations["desk_roles"];
        put?: never;
        /**
         * Asks a role for somebody; another who steers confirms it within seven days. For a mail address the answer is
         *     the same whether somebody has it or not.
         */
        post: operations["desk_role_ask"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/desk/roles/end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Ends a role that somebody has here, at once: one's own, or as one who steers. Never so that nobody steers. */
        post: operations["desk_role_end"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/desk/roles/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Takes back a role that one asked, or refuses what another asked. */
        delete: operations["desk_role_refuse"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/desk/roles/{id}/confirm": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Confirms a role that another asked: it is in force at once. */
        post: operations["desk_role_confirm"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/desk/rules": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lists the ten rules. Numbers of rules, never of people. */
        get: operations["desk_rules"];
        /** Puts a rule on or off in this neighbourhood. */
        put: operations["desk_rule_set"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/desk/services": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lists every service of the directory, those that have gone last. */
        get: operations["services_kept"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/desk/signals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lists the signals of the neighbourhood, the most urgent first. */
        get: operations["desk_signals"];
        put?: never;
        /** Tells a worry as a worker. */
        post: operations["desk_signal_tell"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/desk/signals/{id}/act": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Does one act. */
        post: operations["desk_signal_act"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/desk/signals/{id}/drafts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Makes a referral to a service ready; it hears of nothing until there is a ground. */
        post: operations["desk_signal_draft"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/desk/signals/{id}/merge": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Brings two signals together; shows the one that stays. */
        post: operations["desk_signal_merge"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/desk/signals/{id}/open": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Opens a case: first a line in the chain, then the content. */
        post: operations["desk_signal_open"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/desk/signals/{id}/referrals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Refers to one service, also without a yes: then a coordinator looks within a working day. */
        post: operations["desk_signal_refer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/desk/signals/{id}/release-preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Shows what a service would read of somebody, before anything is sent. */
        post: operations["release_preview"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/desk/signals/{id}/services": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lists the services that work here, the likely ones for this signal first, each with why. */
        get: operations["desk_signal_services"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/desk/signals/{id}/talk": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Does all that the form means, at once. */
        post: operations["desk_signal_talk"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/desk/suggestions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lists what the rules suggest, the newest first: at most 20. */
        get: operations["desk_suggestions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/desk/suggestions/{id}/dismiss": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Puts a suggestion away. */
        post: operations["desk_suggestion_dismiss"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/desk/suggestions/{id}/take": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Takes a suggestion up: leads to its signal, makes one, or leads to the services. */
        post: operations["desk_suggestion_take"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/desk/talents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lists who can what, by name: at most 100. Never ordered by distance. */
        get: operations["desk_talents"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/desk/terms": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Shows how long things are kept, who confirmed it, and what the last runs forgot. */
        get: operations["desk_terms"];
        /** Sets how long things are kept in every neighbourhood of the organisation, and confirms it. */
        put: operations["desk_terms_set"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/desk/unmet": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Shows the last quarters, the newest first. */
        get: operations["desk_unmet"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/desk/volunteering": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lists the organisations for which people volunteer here. */
        get: operations["desk_volunteering"];
        put?: never;
        /** Writes down an organisation with its note. */
        post: operations["desk_volunteering_make"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/desk/volunteering/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Writes another name or note. Another note is read anew by everybody. */
        put: operations["desk_volunteering_write"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/desk/volunteering/{id}/people": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Asks somebody to volunteer: they read the note, and decide. */
        post: operations["desk_volunteer_ask"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/desk/volunteering/{id}/people/{person}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Somebody volunteers no longer. */
        delete: operations["desk_volunteer_end"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/desk/workload": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Counts what each worker has on their hands. Numbers, and nothing of whom they are about. */
        get: operations["desk_workload"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/device": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Tells who is signed in on this device, side by side. Nobody where it has no name. */
        get: operations["device_people"];
        put?: never;
        post?: never;
        /** Signs everybody out of this device; who waits there with a code of their own stays. */
        delete: operations["device_empty"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/device/choose": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Chooses somebody on this device: the others wait. */
        post: operations["device_choose"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/directory/apply": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Imports what was looked at: all of it or nothing. */
        post: operations["directory_apply"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/directory/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Writes the directory as a file, with what was set here in the place of what was imported. */
        get: operations["directory_export"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/directory/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Says what an import would change. Stores nothing. */
        post: operations["directory_preview"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/duty": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Tells whether anybody is on duty now: until when, or when next. */
        get: operations["duty_now"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/help-requests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Asks for help, or a worker for somebody. The same key gives the same request. */
        post: operations["help_ask"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/help-requests/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Says what would happen with a text. Stores nothing. */
        post: operations["help_preview"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/help-requests/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Shows one request, as far as one may see it. */
        get: operations["help_show"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/help-requests/{id}/accept": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** *Ik help.* The first yes gets the place, every further yes is kept in reserve. */
        post: operations["offer_accept"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/help-requests/{id}/again": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** *Liefst nog eens dezelfde*, *graag opnieuw*: dispatch knows it where both said so; neither reads it of the other. */
        post: operations["help_again"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/help-requests/{id}/amount": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Says what it cost, as the helper. */
        post: operations["offer_amount"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/help-requests/{id}/ask-person": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Asks somebody by name. */
        post: operations["desk_help_ask_person"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/help-requests/{id}/back-out": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** *Ik kan toch niet.* */
        post: operations["offer_back_out"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/help-requests/{id}/calendar": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The appointment as a file for the helper's own calendar: no name and no address in it. */
        get: operations["help_calendar"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/help-requests/{id}/change": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Changes when or where. Who helps is asked to say yes again. */
        post: operations["help_change"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/help-requests/{id}/company": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lists whom one may ask along: neighbours who help and whom one met; nobody while no place is free. */
        get: operations["offer_company_choices"];
        put?: never;
        /** *Ik kom met twee*, says the helper. */
        post: operations["offer_company"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/help-requests/{id}/company-decline": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** *Liever niet*, says the asker. */
        post: operations["help_company_decline"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/help-requests/{id}/confirm": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Says how it went. */
        post: operations["help_confirm"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/help-requests/{id}/decline": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** *Nu niet*, or a reason that holds for good. */
        post: operations["offer_decline"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/help-requests/{id}/done": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** *Het is gelukt*, says the helper. */
        post: operations["offer_done"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/help-requests/{id}/extend": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** *Zoek nog een week*: a day before its end, while nobody was found. */
        post: operations["help_extend"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/help-requests/{id}/hold": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Pauses the waves. */
        post: operations["desk_help_hold"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/help-requests/{id}/more-than-small": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** *Dit is meer dan klein helpen*: a worker looks along. */
        post: operations["offer_more_than_small"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/help-requests/{id}/paid": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** *Betaald*, says the asker. */
        post: operations["help_paid"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/help-requests/{id}/publish": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** It was read: neighbours may see it. */
        post: operations["desk_help_publish"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/help-requests/{id}/refuse-helper": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** *Liever iemand anders*, without a reason. */
        post: operations["help_refuse_helper"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/help-requests/{id}/reject": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Ends it, for a reason. */
        post: operations["desk_help_reject"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/help-requests/{id}/release-contact": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Gives name, phone and address to this helper. */
        post: operations["help_release_contact"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/help-requests/{id}/seen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The question was opened. */
        post: operations["offer_seen"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/help-requests/{id}/thank": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Says thank you with a card, and one line if one likes. */
        post: operations["help_thank"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/help-requests/{id}/unhold": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Lets the waves go on. */
        post: operations["desk_help_unhold"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/help-requests/{id}/widen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Lets the next wave reach further, at once. */
        post: operations["desk_help_widen"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/help-requests/{id}/withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** *Niet meer nodig*, or *opgelost*. */
        post: operations["help_withdraw"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/help-series": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Shows what comes back of oneself; to a worker, of somebody. */
        get: operations["series_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/help-series/{id}/renew": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** *Verlengen*: the answer to the question whether it goes on. */
        post: operations["series_renew"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/help-series/{id}/sleep": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Lets it sleep: nothing of it before a day. */
        post: operations["series_sleep"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/help-series/{id}/stop": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Stops it: nothing of it comes any more, and who was to come hears that. */
        post: operations["series_stop"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/help-series/{id}/wake": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Wakes it before that day. */
        post: operations["series_wake"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/invitations/join": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Joins with a letter, and signs in on this device. The key makes a repeat harmless: it lets in the
         *     same person, and takes no second seat.
         */
        post: operations["letter_join"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/invitations/open": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Opens a letter: tells who it is for, and consumes nothing. */
        post: operations["letter_open"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/keys/{id}/act": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Says of a key that one has it, that it is back or not yet, that it is lost; a worker says it for one of
         *     the two, or as who saw it.
         */
        post: operations["key_act"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/letters": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lists the batches of the neighbourhood, the newest first. */
        get: operations["letters_list"];
        put?: never;
        /** Makes letters to print. Asked again under the same key, it answers the same letters. */
        post: operations["letters_make"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/live": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Streams what changes, as server-sent events `changed {kind, id}`, `resync` and `end`. Six at once
         *     for one person: the seventh ends the oldest.
         */
        get: operations["live"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me/again/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Takes back a word of one's own: which ones there are stands in everything that is kept about oneself. */
        delete: operations["again_end"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me/apart": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lists whom one would rather not meet, the latest first. */
        get: operations["apart_mine"];
        put?: never;
        /** Would rather not meet somebody: from now on neither is asked for the other, and neither learns why. */
        post: operations["apart_say"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me/apart/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** May meet again after all. Whether the other wishes it too, nobody learns. */
        delete: operations["apart_end"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me/away": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Shows when one is away oneself. */
        get: operations["away_mine"];
        /** Says that one is away: nothing is asked of one meanwhile, and what one promised then is let go. */
        put: operations["away_say"];
        post?: never;
        /** One is back. */
        delete: operations["away_back"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me/complaints": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lists what one said went wrong oneself, the latest first. */
        get: operations["complaint_mine"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me/complaints/{id}/appeal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Asks the coordinator to look again. */
        post: operations["complaint_appeal"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me/corrections": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Says what is not right about oneself: nothing changes, and a worker reads it. */
        post: operations["correction_say"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me/data": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Shows everything that is kept about oneself here, and who saw it; a case is read in the own file. */
        get: operations["my_data"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me/data/copy": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Gives a copy of it, to keep or to take along. */
        post: operations["my_data_copy"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me/discretion": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Shows the discretion agreement. */
        get: operations["discretion"];
        put?: never;
        /** Accepts the discretion agreement. */
        post: operations["discretion_accept"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me/factor": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Tells what one has. */
        get: operations["own_factor"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me/factor/app": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Begins with an app, in place of the one there is: it counts from its first code on. */
        post: operations["factor_begin"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me/factor/app/code": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Takes the app into use with its first code; tells the codes of a new sheet. */
        post: operations["factor_confirm"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me/factor/sheet": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Makes a new sheet of codes; the one before works no more. */
        post: operations["factor_sheet"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me/file": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lists the files that one may read by oneself, a quarter of an hour after one signed in. */
        get: operations["files"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me/file/{id}/correct": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Puts a word beside one: nothing of it is changed. */
        post: operations["file_correct"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me/file/{id}/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Gives a copy of one, to keep or to take to somebody else. */
        post: operations["file_export"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me/file/{id}/open": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Opens one; that stands in the chain before it is shown. */
        post: operations["file_open"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me/forget": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Asks to be forgotten: one is signed out everywhere at once, and forgotten in seven days. Who has a second factor
         *     gives it anew: what they steer ends with it.
         */
        post: operations["forget_me"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me/help-requests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lists what one asked, the newest first. */
        get: operations["help_mine"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me/helping": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lists what one said yes to, the newest first. */
        get: operations["help_helping"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me/helping-settings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Shows whether and how one wants to help. */
        get: operations["helping"];
        /** Changes whether and how one wants to help. */
        put: operations["helping_set"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me/keys": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lists which keys one gave to neighbours, and which one has; what is out first. */
        get: operations["key_mine"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me/mail": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Asks a code to the address that one wants. */
        post: operations["own_mail_ask"];
        /** Takes one's address away. */
        delete: operations["own_mail_remove"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me/mail/code": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Makes the address one's own, with the code that came there. */
        post: operations["own_mail_confirm"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me/meeting": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Shows the same, with how far one walks, to what one comes, and how many come to what one organises. */
        get: operations["meeting_mine"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me/next-door": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lists what one was asked in the neighbourhoods next door, and what one said yes to there, the newest first. */
        get: operations["help_next_door"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me/passkeys": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Keeps the passkey that the device made; with the first factor comes a sheet of codes. */
        post: operations["passkey_make"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me/passkeys/question": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Asks the device to make a passkey: what the browser is told. */
        post: operations["passkey_begin"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me/passkeys/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Takes a passkey away; the last factor stays. */
        delete: operations["passkey_remove"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me/profile": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Shows one's own settings. */
        get: operations["profile"];
        /**
         * Changes one's own settings. With the `ETag` of what one saw as `If-Match`, what a worker corrected
         *     meanwhile is not overwritten unseen. Being a woman or a man is said once: another answer is 409 `gender_by_team`,
         *     since the team changes it.
         */
        put: operations["profile_set"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me/roles/end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Gives up a role of one's own, at once; never as the last who steers. Who has a second factor gives it anew; who
         *     has none never had the role in hand.
         */
        post: operations["own_role_end"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me/screening": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Shows whether one is screened oneself, and until when. */
        get: operations["screening_mine"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me/signals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lists what one told, the newest first, with one of four sentences. */
        get: operations["signal_mine"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me/suggestions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lists the cards to the caller. Nobody else sees them. */
        get: operations["suggestion_mine"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me/suggestions/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Answers a card: only a yes lets a worker know of it. */
        post: operations["suggestion_answer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me/talents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Answers "wat kun jij?"; one is not asked again. */
        put: operations["talents_set"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me/volunteering": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Shows for whom one is asked to volunteer. */
        get: operations["volunteering_mine"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me/volunteering/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Accepts the note that was read. */
        post: operations["volunteering_accept"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/meeting": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Shows where neighbours meet and what happens there, to everybody. */
        get: operations["meeting"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/moment/here": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Somebody who is here already says that they are there. */
        post: operations["moment_here"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/neighbourhood": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Tells what everybody may know of a neighbourhood: of the own one, or of the one that strangers see
         *     first.
         */
        get: operations["neighbourhood"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/people": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Finds people of the neighbourhood: newcomers first, then by name, at most 100. */
        get: operations["people_find"];
        put?: never;
        /**
         * Makes somebody who has no account. Somebody with the same phone, or at the same door under the
         *     same first name, answers 409 `person_known` with their id in `about`.
         */
        post: operations["people_make"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/people/confirm": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Confirms newcomers from a list, all or none. */
        post: operations["people_confirm_all"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/people/newcomers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lists the newcomers of one's own street, the newest first. */
        get: operations["people_newcomers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/people/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Shows somebody of the neighbourhood. */
        get: operations["people_show"];
        /** Corrects what is known of somebody. */
        put: operations["people_correct"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/people/{id}/away": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Shows when somebody is away. */
        get: operations["people_away"];
        /** Says it for somebody. */
        put: operations["people_away_say"];
        post?: never;
        /** They are back. */
        delete: operations["people_away_back"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/people/{id}/code": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Gives somebody a new code. Asked again under the same key, it is the same. */
        post: operations["people_new_code"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/people/{id}/confirm": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Confirms a newcomer: somebody saw them. */
        post: operations["people_confirm"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/people/{id}/corrections": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lists what somebody says is not right about them, the latest first. */
        get: operations["corrections"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/people/{id}/corrections/{correction}/close": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Says what became of one; who comes second changes nothing. */
        post: operations["correction_close"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/people/{id}/departure": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Shows whether somebody is leaving. */
        get: operations["departure"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/people/{id}/died": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Says that somebody died: from now on nothing is asked of them or told to them. */
        post: operations["people_died"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/people/{id}/forget": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Asks for somebody that they are forgotten. */
        post: operations["people_forget"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/people/{id}/move": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Says that somebody moves. In another neighbourhood they are new: what they asked is asked there anew where it
         *     is still needed, what they promised here is let go, and a case stays with who has it.
         */
        post: operations["people_move"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/people/{id}/moving": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Shows what a move asks. */
        get: operations["people_moving"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/people/{id}/reach": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Shows how somebody may be reached safely, and nothing else of any case. */
        get: operations["people_reach"];
        /**
         * Writes how somebody may be reached safely. Until a worker says otherwise, nothing goes out to them by
         *     itself.
         */
        put: operations["people_reach_set"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/people/{id}/screening": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Shows whether the extract of somebody was seen. That one looked stands in the chain, and the person reads it. */
        get: operations["people_screening"];
        /** Writes that one saw it. Of the document nothing is kept. */
        put: operations["people_screen"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/people/{id}/screening/end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Takes it back, from this moment on. */
        post: operations["people_screening_end"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/people/{id}/stay": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** They stay after all, as they stood before; what was ended stays ended. */
        post: operations["people_stay"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/push/key": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Gives the key with which a browser subscribes. */
        get: operations["push_key"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/push/subscriptions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Turns push messages on for this device and this session. */
        post: operations["push_subscribe"];
        /** Turns push messages off for this device. */
        delete: operations["push_unsubscribe"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/referrals/{id}/by-phone": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The mail does not arrive: from now on a worker calls the service. */
        post: operations["referral_by_phone"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/referrals/{id}/note": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Notes what a service said, or stops a referral. */
        post: operations["referral_note"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/referrals/{id}/reply": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Answers what a service asked. */
        post: operations["referral_reply"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/referrals/{id}/revoke-links": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Takes every link of a service to a referral back. */
        post: operations["referral_revoke_links"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/referrals/{id}/script": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Shows what to say to a service, and what may be told. */
        get: operations["referral_script"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/referrals/{id}/send-again": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Sends a new mail with a new link, and makes a new card. */
        post: operations["referral_send_again"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/rights": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lists the rights that somebody looked over in the last year. */
        get: operations["rights"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/rights/call": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Asks a call from the partner about a right; a worker hands it over. */
        post: operations["right_call"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/services": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Finds services; without a question all of them. */
        get: operations["services"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/services/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Shows one service. */
        get: operations["service"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/services/{id}/overrides": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Sets what the keeper decides over what was imported; what is absent is as imported again. */
        put: operations["service_set"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/session": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Tells who is signed in on this device. */
        get: operations["session"];
        put?: never;
        post?: never;
        /** Signs out on this device; who is signed in beside stays so. */
        delete: operations["session_end"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/session/buurt": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Acts in another neighbourhood from here on. */
        post: operations["session_buurt"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/session/device": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Chooses one's drawing and one's own code on this device: from here on others may be signed in beside. */
        put: operations["device_settle"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/session/factor": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Gives a second factor on this device. */
        post: operations["session_factor"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/session/passkey": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Gives the second factor with a passkey. */
        post: operations["passkey_give"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/session/passkey/question": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Asks the device to give a passkey: what the browser is told. */
        post: operations["passkey_ask"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/session/refresh": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Gives the next pair of tokens for the refresh token in the cookie. */
        post: operations["session_refresh"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/session/shared": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Others use this device too from now on: a quarter of an hour unused signs out, nothing rings, nothing is kept.
         *     Signing in anew is the only way back.
         */
        post: operations["session_share"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/session/wait": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Lets oneself wait on this device, and nobody is chosen. */
        post: operations["device_wait"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sign-in/mail": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Asks a code to a mailbox, for this browser. Nothing tells whether somebody has the address. */
        post: operations["sign_in_mail"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sign-in/mail/code": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Signs in with the code that came, in the browser that asked it. The key makes a repeat harmless. */
        post: operations["sign_in_mail_code"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/signal-facts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lists what can be ticked. */
        get: operations["signal_facts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/signal-types": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lists the kinds of worry. */
        get: operations["signal_types"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/signals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Tells a worry, or asks to talk. What sounds like danger is refused until the help lines were shown,
         *     and nothing of it is kept.
         */
        post: operations["signal_tell"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/signals/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Suggests what a text is about. Stores nothing. */
        post: operations["signal_preview"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/talks/{ref}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Shows what was said between the asker and one who helps. */
        get: operations["help_talk"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/talks/{ref}/join": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A worker joins the two, and both see it. */
        post: operations["help_talk_join"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/talks/{ref}/messages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Says something: a ready sentence or own words. The same key says it once. */
        post: operations["help_talk_say"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/talks/{ref}/seen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Notes that one looked. */
        post: operations["help_talk_seen"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tasks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Shows what there is to do in every neighbourhood in which one works. */
        get: operations["tasks_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tasks/{id}/dismiss": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Ends a task that need not be done. */
        post: operations["task_dismiss"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tasks/{id}/done": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Ends a task that is done. */
        post: operations["task_done"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tasks/{id}/take": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Takes a task: it is the caller's from here on. */
        post: operations["task_take"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /** @description Somebody is away. */
        AbsenceBody: {
            /** @description Who stands in. */
            deputy: components["schemas"]["PersonId"];
            /** @description The first day, `YYYY-MM-DD`. */
            first: string;
            /** @description The last day. */
            last: string;
            person?: components["schemas"]["PersonId"] | null;
        };
        /** @description Somebody is away. */
        AbsenceView: {
            /** @description Who stands in. */
            deputy: components["schemas"]["PersonId"];
            /** @description The first day. */
            first: string;
            /** @description The last day. */
            last: string;
            /** @description Who. */
            person: components["schemas"]["PersonId"];
        };
        /**
         * @description What a worker does.
         * @enum {string}
         */
        ActWord: "claim" | "release" | "weigh" | "note" | "advice" | "emergency" | "snooze" | "wake" | "hand_over" | "inform" | "inform_later" | "summarise" | "close" | "reopen" | "unmerge" | "call_us";
        /** @description An activity, as the team plans it. */
        ActivityBody: {
            /**
             * Format: int32
             * @description At most so many people.
             */
            capacity?: number | null;
            /** @description The day, `YYYY-MM-DD`. */
            day: string;
            /**
             * Format: int32
             * @description From this minute of that day.
             */
            from: number;
            /** @description What people do there. */
            kind: components["schemas"]["ActivityKind"];
            /** @description One line more. */
            note?: string | null;
            organiser?: components["schemas"]["PersonId"] | null;
            /** @description At which place. */
            place: components["schemas"]["PlaceId"];
            /** @description What it is called. */
            title: string;
            /**
             * Format: int32
             * @description Until this minute of that day.
             */
            until: number;
            /**
             * Format: int32
             * @description So many weeks, one after the other; only for something new.
             */
            weeks?: number | null;
        };
        /**
         * Format: uuid
         * @description One activity at such a place.
         */
        ActivityId: string;
        /**
         * @description What people do there: decides beside which question it is offered.
         * @enum {string}
         */
        ActivityKind: "meet" | "language" | "doing" | "carers";
        /** @description An activity. */
        ActivityView: {
            /** @description It will not be. */
            cancelled: boolean;
            /**
             * Format: int32
             * @description At most so many people.
             */
            capacity?: number | null;
            /**
             * Format: int32
             * @description How many come: for who organises it and for the team.
             */
            coming?: number | null;
            /**
             * Format: date-time
             * @description Until.
             */
            ends_at: string;
            /** @description There is no place left. */
            full: boolean;
            /** @description Which. */
            id: components["schemas"]["ActivityId"];
            /** @description What people do there. */
            kind: components["schemas"]["ActivityKind"];
            mine?: components["schemas"]["ComingView"] | null;
            /** @description One line more. */
            note?: string | null;
            /** @description At which place. */
            place: components["schemas"]["PlaceId"];
            /**
             * Format: date-time
             * @description From.
             */
            starts_at: string;
            /** @description What it is called. */
            title: string;
        };
        /** @description Another neighbourhood of this service. */
        AdjacentView: {
            /** @description Whether it names this one: only then neighbours help from there. */
            back: boolean;
            /** @description Its name, as people say it. */
            name: string;
            /** @description Whether this one names it. */
            on: boolean;
            /** @description Its name in addresses. */
            slug: string;
        };
        /** @description Gladly again, or not so after all. */
        AgainBody: {
            /** @description Whether one would gladly do it again; `false` takes it back. */
            again: boolean;
            /**
             * Format: uuid
             * @description For who asked: `ref` of the helper; needed where several came.
             */
            helper?: string | null;
        };
        /**
         * Format: uuid
         * @description One word that somebody would gladly do it again with somebody.
         */
        AgainId: string;
        /** @description What is agreed with a service, and when it is open. */
        AgreedView: {
            /**
             * Format: date
             * @description The last day of the agreement.
             */
            agreement_until?: string | null;
            /** @description For which neighbourhoods or postcodes; empty is for all. */
            area: string[];
            /** @description Whether it can take somebody now. */
            capacity: string;
            /** @description The categories of data that it lets through. */
            categories_allowed: string[];
            /** @description How a referral reaches it first. */
            channel: string;
            /** @description Days on which it is closed. */
            closed: components["schemas"]["Closing"][];
            /** @description When it is open, as it is written in the template. */
            hours: string;
            /** @description Which duty binds who works there. */
            secrecy: string;
            /**
             * Format: int32
             * @description Working days to answer.
             */
            sla_days: number;
        };
        /** @description What it cost. */
        AmountBody: {
            /**
             * Format: int32
             * @description In cents.
             */
            cents: number;
        };
        /** @description What one helper spent. */
        AmountView: {
            /**
             * Format: int32
             * @description In cents.
             */
            cents: number;
            /**
             * Format: date-time
             * @description When it was said to be paid.
             */
            paid_at?: string | null;
            /**
             * Format: date-time
             * @description When it was said.
             */
            said_at: string;
        };
        /** @description Whom one would rather not meet: somebody of a request. */
        ApartBody: {
            /**
             * Format: uuid
             * @description For who asked: which helper of it, by the name of their offer; needed where several came.
             */
            helper?: string | null;
            /** @description The request in which one met. */
            request: components["schemas"]["RequestId"];
        };
        /**
         * Format: uuid
         * @description One wish not to meet somebody.
         */
        ApartId: string;
        /** @description Somebody one would rather not meet. */
        ApartView: {
            /** @description The name of the wish. */
            id: components["schemas"]["ApartId"];
            /** @description First name. */
            name: string;
            /**
             * Format: date-time
             * @description Since when.
             */
            since: string;
        };
        /** @description What goes into the app. Shown once. */
        AppView: {
            /** @description For the camera, as a QR code that the page makes. */
            link: string;
            /** @description For the fingers. */
            typed: string;
        };
        /** @description Who asks, for who helps. What is absent is not released. */
        AskerView: {
            /** @description Street and number. */
            address?: string | null;
            /** @description Name, phone and address follow once the helper accepted the discretion agreement. */
            agree_first: boolean;
            /** @description That the number stays here: the team calls. Why is nobody's business. */
            call_the_team: boolean;
            /** @description The word to say at the door. */
            door_word: string;
            /** @description Where to meet, when it is not at home. */
            meeting_place?: string | null;
            /** @description Name. */
            name?: string | null;
            person?: components["schemas"]["PersonId"] | null;
            /** @description Phone. */
            phone?: string | null;
            /**
             * Format: date-time
             * @description Hidden again from this moment.
             */
            until?: string | null;
            /**
             * Format: date-time
             * @description The asker is still asked for her yes, until then.
             */
            waits_until?: string | null;
        };
        /** @description When somebody is away. */
        AwayBody: {
            /** @description The first day, such as `2026-11-23`. */
            first: string;
            /** @description The last day; nothing while nobody knows. */
            last?: string | null;
        };
        /** @description When somebody is away, and what they asked for then. */
        AwayView: {
            /** @description What they asked that falls in it: each is kept or stopped. */
            asked: components["schemas"]["StillAskedView"][];
            /**
             * Format: date-time
             * @description From when; nothing: they are here.
             */
            from?: string | null;
            /**
             * Format: date-time
             * @description Until when; nothing while nobody knows.
             */
            until?: string | null;
        };
        /**
         * Format: uuid
         * @description One recorded ground to share somebody's data: a consent, a mandate, a duty.
         */
        BasisId: string;
        /** @description What a coordinator thinks of it. */
        BasisReviewBody: {
            /** @description Whether it was right to share this. */
            fine: boolean;
            /** @description In words, for colleagues: at most 2 000 characters; needed where it was not. */
            words?: string | null;
        };
        /** @description A ground to share data. */
        BasisView: {
            /** @description `yes` or `no`. */
            answer: string;
            /** @description Which data. */
            categories: string[];
            /** @description The ground of a duty. */
            duty?: string | null;
            /**
             * Format: date-time
             * @description When it was given.
             */
            given: string;
            /** @description How it was obtained. */
            how?: string | null;
            /** @description Its name. */
            id: components["schemas"]["BasisId"];
            /** @description `consent`, `representative`, `vital_interest`, `legal_duty`. */
            kind: string;
            /**
             * Format: date-time
             * @description By when a coordinator looks at it.
             */
            review_due?: string | null;
            /**
             * Format: date-time
             * @description When a coordinator looked at it.
             */
            reviewed?: string | null;
            /** @description For which service. */
            service: components["schemas"]["ServiceId"];
            /** @description The name of the service. */
            service_name: string;
            /** @description What the service may tell back: `nothing`, `taken_up`, `what_happened`. */
            tell_back: string;
            /**
             * Format: date-time
             * @description Until when.
             */
            until?: string | null;
            /**
             * Format: date-time
             * @description When it was taken back.
             */
            withdrawn?: string | null;
            /** @description The reason, or who speaks for the person. */
            words?: string | null;
        };
        /** @description What became of a batch. */
        BatchView: {
            /**
             * Format: date-time
             * @description Until when they can be used.
             */
            expires_at: string;
            /**
             * Format: uuid
             * @description Its name.
             */
            id: string;
            /**
             * Format: int64
             * @description So many did.
             */
            joined: number;
            /**
             * Format: int64
             * @description So many letters.
             */
            letters: number;
            /**
             * Format: date-time
             * @description When it was made.
             */
            made_at: string;
            /**
             * Format: int64
             * @description So many people may join with them.
             */
            seats: number;
            /** @description The street it is for. */
            street?: string | null;
        };
        /**
         * Format: uuid
         * @description One neighbourhood; the wall between tenants.
         */
        BuurtId: string;
        /** @description What is set of the neighbourhood. */
        BuurtSetView: {
            /** @description How help is looked for. */
            helping: components["schemas"]["HelpingView"];
            /** @description The municipality. */
            municipality: string;
            /** @description Its name. */
            name: string;
            /** @description When it works, and when phones keep still. */
            rhythm: components["schemas"]["RhythmSet"];
            /** @description How many streets it has. */
            streets: number;
            /** @description The team, as residents reach it. */
            team: components["schemas"]["TeamSet"];
            /** @description In how many zones they lie. */
            zones: number;
        };
        /** @description A card as it is sent. */
        CardBody: {
            /** @description They stand beside it and say yes. */
            agrees?: boolean;
            /** @description The code on it. */
            code: string;
            /** @description What was seen: ids of `/signal-facts` without those about health. */
            facts?: string[];
            /** @description First name of who says yes; on a *meegeefkaart* only. */
            name?: string | null;
            /** @description How and when they may be reached; on a *meegeefkaart* only. */
            reach?: string | null;
            /** @description The street. */
            street?: string | null;
        };
        /** @description A code as it was typed, or as it stood behind `#` in the link. */
        CardOpenBody: {
            /** @description The code. */
            code: string;
        };
        /** @description Whose card it is, and whom one can call. */
        CardView: {
            /** @description The neighbourhood. */
            buurt: string;
            /** @description `secrecy` or `shop`. */
            kind: string;
            /** @description Who hands it out. */
            partner: string;
            /** @description The phone number of the team. */
            phone: string;
            /** @description Its streets. */
            streets: string[];
            /** @description First name of the worker. */
            worker: string;
        };
        /** @description Why one opens a case that is not one's own. */
        CaseOpenBody: {
            /** @description 20 to 500 characters; needed when a colleague has the case. A coordinator hears of it. */
            reason?: string | null;
        };
        /** @description The person concerned. */
        CasePersonView: {
            /** @description Street and number. */
            address?: string | null;
            /**
             * Format: int32
             * @description Year of birth, where it is known.
             */
            birth_year?: number | null;
            /** @description Who. */
            id: components["schemas"]["PersonId"];
            /** @description The language they read. */
            language: string;
            /** @description Their whole name. */
            name: string;
            /** @description Their number. */
            phone?: string | null;
            /** @description How, when, and never by whom they may be reached: read this before the number. */
            safe_contact?: string | null;
        };
        /** @description A case in the clear. */
        CaseView: components["schemas"]["SignalLineView"] & {
            /** @description What one may do with it now: words of `POST …/act`, and `talk`, `refer`, `merge`. */
            acts: string[];
            /** @description Whom it is about too. */
            also: components["schemas"]["SubjectView"][];
            /** @description The grounds on which data are shared, the newest first. */
            bases: components["schemas"]["BasisView"][];
            /** @description Why it ended. */
            closure?: string | null;
            /** @description What happened, the newest first. */
            events: components["schemas"]["EventView"][];
            /** @description Whether it is about violence, abuse or a child: advice without a name comes first. */
            guarded: boolean;
            /**
             * Format: date-time
             * @description By when the person is told.
             */
            inform_by?: string | null;
            /**
             * Format: date-time
             * @description When the person was told that it exists.
             */
            informed?: string | null;
            merged_into?: components["schemas"]["SignalId"] | null;
            /**
             * Format: date-time
             * @description Until when the person does not want to hear from us.
             */
            no_contact_until?: string | null;
            /** @description What the person says it did. */
            outcome?: string | null;
            /** @description The signals that are part of it. */
            parts: components["schemas"]["PartView"][];
            person?: components["schemas"]["CasePersonView"] | null;
            /** @description The referrals, the newest first. */
            referrals: components["schemas"]["ReferralView"][];
            /** @description Who told it, the earliest first. */
            reporters: components["schemas"]["ReporterView"][];
            request?: components["schemas"]["RequestId"] | null;
            /** @description The summary that the person saw. */
            summary?: string | null;
            told?: components["schemas"]["WorryToldView"] | null;
        };
        /** @description A kind of small help, and whether it may be asked here. */
        CategorySetView: {
            /** @description Its pictogram. */
            icon: string;
            /** @description Its name. */
            id: string;
            /** @description Whether it may be asked here. */
            on: boolean;
        };
        /** @description A kind of small help. */
        CategoryView: {
            /** @description What may be told besides. */
            extra_fields: string[];
            /** @description Its pictogram. */
            icon: string;
            /** @description Its name; its words are in the language files. */
            id: string;
            /** @description How long it usually takes, in minutes: at least and at most. */
            minutes: number[];
        };
        /** @description Days on which a service is closed, both included. */
        Closing: {
            /**
             * Format: date
             * @description The first day.
             */
            from: string;
            /**
             * Format: date
             * @description The last day.
             */
            until: string;
        };
        /** @description One says that one comes. */
        ComeBody: {
            /**
             * Format: int32
             * @description With how many, oneself too: 1 or 2.
             */
            people: number;
            /** @description Whether one wants to be reminded; not unless one says so. */
            remind?: boolean;
        };
        /** @description That one comes oneself. */
        ComingView: {
            /**
             * Format: int32
             * @description With how many, oneself too: 1 or 2.
             */
            people: number;
            /** @description Whether one is reminded. */
            remind: boolean;
        };
        /** @description Who comes along. */
        CompanyBody: {
            /** @description A first name; left out, and no neighbour: nobody. */
            name?: string | null;
            /**
             * Format: uuid
             * @description A neighbour one knows, by `ref`: asked to come along, and says yes in their own name.
             */
            neighbour?: string | null;
        };
        /** @description A neighbour whom one may ask along. */
        CompanyChoiceView: {
            /** @description First name. */
            name: string;
            /**
             * Format: uuid
             * @description What they are called in the body.
             */
            ref: string;
        };
        /** @description Who comes along with one helper. */
        CompanyView: {
            /** @description The asker would rather not. */
            declined: boolean;
            /** @description The first name. */
            name: string;
            /** @description A neighbour who says yes in their own name: `asked`, `comes`, `not`; absent: a friend or a child. */
            neighbour?: string | null;
        };
        /** @description What is done with it. */
        ComplaintActBody: {
            /** @description `hear`, `close`, `appeal`. */
            act: string;
            /** @description With `hear`: `spoken`, `not_reached`, `not_safe`, `nobody`. */
            hearing?: string | null;
            /** @description With `close`: what became of it. */
            outcome?: string | null;
            /** @description With `hear`: the side of the other, at most 1 000 characters. */
            side?: string | null;
        };
        /** @description Something that went wrong. */
        ComplaintBody: {
            consent?: components["schemas"]["Consent"] | null;
            /**
             * Format: uuid
             * @description With which helper of it, by the name of their offer.
             */
            helper?: string | null;
            /** @description The help lines were shown, and it is told all the same. */
            lines_seen?: boolean;
            on_behalf_of?: components["schemas"]["PersonId"] | null;
            request?: components["schemas"]["RequestId"] | null;
            /** @description `lost_or_broken`, `unsafe`, `improper`, `quarrel`, `money`, `worker`, `other`. */
            what: string;
            /** @description In one's own words, at most 1 000 characters. */
            words?: string | null;
            /** @description It is about somebody who works here. */
            works_here?: boolean;
        };
        /**
         * Format: uuid
         * @description One thing that somebody says went wrong.
         */
        ComplaintId: string;
        /** @description One line of what a desk looks at: nobody's name in it. */
        ComplaintLineView: {
            /**
             * Format: date-time
             * @description When it was told.
             */
            at: string;
            /** @description It is the coordinator's alone. */
            coordinators: boolean;
            /** @description Its name. */
            id: components["schemas"]["ComplaintId"];
            /** @description Somebody may be in danger. */
            safety: boolean;
            /** @description `told`, `heard`, `closed`, `appealed`, `decided`. */
            state: string;
            /** @description Somebody of the team still has to do something. */
            waits: boolean;
            /** @description What. */
            what: string;
        };
        /** @description One page of what a desk looks at. */
        ComplaintPageView: {
            /** @description What waits first, and of that who may be in danger. */
            items: components["schemas"]["ComplaintLineView"][];
            /** @description Where the next page begins. */
            next?: string | null;
        };
        /** @description What went wrong, opened for who looks at it. */
        ComplaintView: {
            about?: components["schemas"]["TaskPersonView"] | null;
            by?: components["schemas"]["TaskPersonView"] | null;
            /** @description Who told it was the one who helped. */
            by_helper: boolean;
            /** @description What one can do now: `hear`, `close`, `appeal`. */
            can: string[];
            /** @description Which kind of help that was. */
            category?: string | null;
            /** @description `spoken`, `not_reached`, `not_safe`, `nobody`. */
            hearing?: string | null;
            /** @description What, and where it stands. */
            line: components["schemas"]["ComplaintLineView"];
            /** @description A worker wrote it down. */
            on_behalf: boolean;
            /** @description What became of it. */
            outcome?: string | null;
            /** @description The answers that fit. */
            outcomes: string[];
            /** @description Whom it is about is asked for nothing meanwhile. */
            pauses: boolean;
            request?: components["schemas"]["RequestId"] | null;
            /** @description The side of the other, as it was written down. */
            side?: string | null;
            /** @description The words of who told it. */
            words?: string | null;
        };
        /** @description Whom to confirm. */
        ConfirmBody: {
            /** @description At most 100. */
            ids: components["schemas"]["PersonId"][];
        };
        /** @description Who was confirmed now; who was known already is not among them. */
        ConfirmedView: {
            /** @description Who. */
            confirmed: components["schemas"]["PersonId"][];
        };
        /**
         * @description How somebody agreed to what is done in their name.
         * @enum {string}
         */
        Consent: "spoken" | "written" | "representative";
        /**
         * @description How somebody agreed that a worker asks for them.
         * @enum {string}
         */
        ConsentWord: "spoken" | "written" | "representative";
        /**
         * @description How somebody wants to hear from us.
         * @enum {string}
         */
        Contact: "app" | "phone" | "sms" | "mail";
        /** @description A word beside the file. */
        CorrectionBody: {
            /** @description What should be known, at most 500 characters. */
            words: string;
        };
        /**
         * Format: uuid
         * @description One thing that somebody says is not right about them.
         */
        CorrectionId: string;
        /** @description What one put beside the file. */
        CorrectionView: {
            /**
             * Format: date-time
             * @description When.
             */
            at: string;
            /** @description In one's own words. */
            words: string;
        };
        /**
         * @description In which part of the day somebody is called or texted rather.
         * @enum {string}
         */
        DayPart: "morning" | "afternoon" | "evening";
        /**
         * @description Why a neighbour says no.
         * @enum {string}
         */
        DeclineWord: "not_now" | "not_this_kind" | "too_heavy" | "too_far";
        /** @description One mail. */
        DemoMailView: {
            /**
             * Format: date-time
             * @description When it came.
             */
            at: string;
            /** @description What it says: plain text. */
            body: string;
            /**
             * Format: uuid
             * @description Its name.
             */
            id: string;
            /** @description In which language. */
            language: components["schemas"]["Lang"];
            /** @description What it is about. */
            subject: string;
        };
        /** @description One mailbox. */
        DemoMailboxView: {
            /** @description Its address. */
            address: string;
            /**
             * Format: int64
             * @description How many mails it has.
             */
            mails: number;
            /** @description The service whose it is; nothing for somebody of the neighbourhood. */
            name?: string | null;
            /**
             * Format: date-time
             * @description When the newest came.
             */
            newest: string;
        };
        /** @description Somebody one may step in as. */
        DemoPersonView: {
            /** @description `P01` and on. */
            code: string;
            /** @description Whether they help. */
            helps: boolean;
            /** @description The language they read. */
            language: components["schemas"]["Lang"];
            /** @description Name. */
            name: string;
            /** @description What they are. */
            roles: components["schemas"]["Role"][];
        };
        /** @description Every mailbox, and what came in one of them. */
        DemoPostView: {
            /** @description The mailboxes, the one with the newest mail first. */
            mailboxes: components["schemas"]["DemoMailboxView"][];
            /** @description The mails of the one that was asked, newest first. */
            mails: components["schemas"]["DemoMailView"][];
        };
        /** @description As whom to step in: by code, or as the first with a role. */
        DemoSignInBody: {
            /** @description `P01` and on. */
            person?: string | null;
            role?: components["schemas"]["Role"] | null;
        };
        /** @description Who was stepped in as, and the cookies for a script. */
        DemoSignedInView: {
            /** @description The value of a `Cookie` header. */
            cookie: string;
            /** @description The code. */
            person: string;
        };
        /** @description Whether somebody leaves. */
        DepartureView: {
            /** @description `forget` or `died`; nothing: they stay. */
            kind?: string | null;
            /**
             * Format: date-time
             * @description Since when.
             */
            since?: string | null;
            /**
             * Format: date-time
             * @description When they are forgotten.
             */
            until?: string | null;
        };
        /** @description An activity as the team sees it. */
        DeskActivityView: {
            /** @description What everybody sees, and how many come. */
            activity: components["schemas"]["ActivityView"];
            /**
             * Format: int32
             * @description It is over; so many said they would come.
             */
            came?: number | null;
            organiser?: components["schemas"]["OrganiserView"] | null;
        };
        /** @description Whom to ask by name. */
        DeskAskPersonBody: {
            /** @description Who. */
            person: components["schemas"]["PersonId"];
        };
        /** @description One page of the keys that are with neighbours. */
        DeskKeyPageView: {
            /** @description What is out too long first. */
            items: components["schemas"]["DeskKeyView"][];
            /** @description Where the next page begins. */
            next?: string | null;
        };
        /** @description A key, as a worker reads it. */
        DeskKeyView: components["schemas"]["KeyView"] & {
            /** @description What can be said of it now; nothing for who is one of the two. */
            can: components["schemas"]["KeyCanView"];
            giver?: components["schemas"]["TaskPersonView"] | null;
            holder?: components["schemas"]["TaskPersonView"] | null;
            request?: components["schemas"]["RequestId"] | null;
        };
        /** @description One line of the worker's list. */
        DeskLineView: components["schemas"]["HelpLineView"] & {
            /** @description Who asks. */
            asker: string;
            /** @description A worker paused the waves. */
            held: boolean;
            /** @description A worker asked for her. */
            on_behalf: boolean;
            /** @description Who that is. */
            person: components["schemas"]["PersonId"];
            /** @description Why it waits for a reader. */
            review?: string | null;
            /**
             * Format: date-time
             * @description Since when it stands where it stands.
             */
            since: string;
            /** @description Own words wait for a reader. */
            words_wait: boolean;
        };
        /** @description One page of the worker's list. */
        DeskListView: {
            /** @description Its lines. */
            items: components["schemas"]["DeskLineView"][];
            /** @description Where the next page begins; absent on the last. */
            next?: string | null;
        };
        /** @description Everything that the team sees: what was in the last fortnight too. */
        DeskMeetingView: {
            /** @description The activities, the earliest first. */
            activities: components["schemas"]["DeskActivityView"][];
            /** @description The places, by name; closed ones only where something was planned. */
            places: components["schemas"]["MeetingPlaceView"][];
            /** @description The streets of the neighbourhood, where a place can be. */
            streets: string[];
        };
        /** @description An offer, as a worker sees it. */
        DeskOfferView: {
            /** @description Why it was a no. */
            declined_for?: string | null;
            /** @description The name of the neighbourhood next door from which they come; absent for a neighbour of this one. */
            from?: string | null;
            /** @description Their name. */
            name: string;
            /** @description Who. */
            person: components["schemas"]["PersonId"];
            /**
             * Format: uuid
             * @description The name of the offer, for acts about this helper.
             */
            ref: string;
            /**
             * Format: date-time
             * @description Since when.
             */
            since: string;
            /** @description Where it stands. */
            state: string;
            /** @description The walk, in coarse words. */
            walk?: string | null;
            /**
             * Format: int32
             * @description In which wave; 0 for the board or by name.
             */
            wave: number;
            /** @description Why this neighbour. */
            why: string[];
        };
        /** @description Why a worker ends it. */
        DeskRejectBody: {
            /** @description The reason. */
            reason: components["schemas"]["RejectWord"];
        };
        /** @description One request, as a worker sees it. */
        DeskRequestView: {
            /** @description How consent to asking for her was given. */
            consent?: string | null;
            /** @description A worker paused the waves. */
            held: boolean;
            /**
             * Format: int32
             * @description From which trust on neighbours see it.
             */
            min_trust: number;
            /** @description Every offer. */
            offers: components["schemas"]["DeskOfferView"][];
            /**
             * Format: int32
             * @description The level to which a worker widened.
             */
            reach: number;
            /** @description What everybody may see, and a worker more. */
            request: components["schemas"]["HelpRequestView"];
            /** @description Why it waits for a reader. */
            review?: string | null;
            /** @description Who was told what, by which way. */
            told: components["schemas"]["ToldView"][];
            /** @description The waves that went out. */
            waves: components["schemas"]["WaveView"][];
        };
        /** @description Who it is. */
        DeviceChooseBody: {
            /** @description Their own code, as it was typed: four digits. */
            code?: string | null;
            /**
             * Format: int32
             * @description Which of the four, counted from 0.
             */
            slot: number;
        };
        /** @description Who was chosen. */
        DeviceChosenView: {
            /** @description Whether push messages were on when they left: the page turns them on again. */
            rings: boolean;
            /** @description Who is signed in on this device from now on. */
            session: components["schemas"]["SessionView"];
        };
        /** @description Somebody on this device, as whoever holds it sees them. */
        DevicePersonView: {
            /** @description Whether they are chosen now. */
            chosen: boolean;
            /** @description Whether they have a code of their own. */
            code: boolean;
            /** @description First name. */
            first_name: string;
            /** @description Whether they wished a code and have none yet: they come in anew, and nobody chooses them. */
            owed: boolean;
            /** @description The drawing they chose. */
            picture: components["schemas"]["Picture"];
            /**
             * Format: int32
             * @description Which of the four, counted from 0.
             */
            slot: number;
        };
        /** @description How one wants to be found on this device. */
        DevicePlaceBody: {
            /** @description A code of four digits; empty for none, left out to keep the one there is. */
            code?: string | null;
            /** @description One's drawing. */
            picture: components["schemas"]["Picture"];
            /**
             * Format: int32
             * @description So many wrong codes one saw that somebody typed: they count no more.
             */
            seen?: number;
        };
        /** @description A document that was looked at. */
        DirectoryApplyBody: {
            /** @description The document, as text. */
            document: string;
            /** @description What the preview named it. */
            fingerprint: string;
            /** @description `hsds` or `csv`. */
            format: components["schemas"]["FormatWord"];
            /** @description Whether what is not in it goes. */
            whole: boolean;
        };
        /** @description What an import did. */
        DirectoryDoneView: {
            /** @description New services. */
            added: number;
            /** @description Services that stayed, since somebody was referred there. */
            busy: number;
            /** @description Services that are others now. */
            changed: number;
            /** @description Services that are no longer listed. */
            gone: number;
        };
        /** @description A document to import. */
        DirectoryPreviewBody: {
            /** @description The document, as text. */
            document: string;
            /** @description `hsds` or `csv`. */
            format: components["schemas"]["FormatWord"];
            /** @description Whether what is not in it goes. */
            whole: boolean;
        };
        /** @description What an import would change. */
        DirectoryPreviewView: {
            /** @description Services that are new. */
            added: components["schemas"]["ImportedView"][];
            /** @description Services that stay, since somebody was referred there. */
            busy: components["schemas"]["ImportedView"][];
            /** @description Services that would be others, or come back. */
            changed: components["schemas"]["ImportedView"][];
            /** @description What is wrong: then nothing can be imported. */
            faults: components["schemas"]["FaultView"][];
            /** @description The name of exactly this import; absent when something is wrong. */
            fingerprint?: string | null;
            /** @description Services that would no longer be listed. */
            gone: components["schemas"]["ImportedView"][];
            /** @description What would be left out. */
            notes: components["schemas"]["FaultView"][];
            /** @description How many stay as they are. */
            same: number;
        };
        /** @description Which text is accepted. */
        DiscretionBody: {
            /**
             * Format: int32
             * @description The number of the text that was read.
             */
            version: number;
        };
        /** @description The agreement, and how far one is with it. */
        DiscretionView: {
            /** @description Whether one accepted this text. */
            accepted: boolean;
            /**
             * Format: date-time
             * @description When.
             */
            accepted_at?: string | null;
            /** @description Its sentences, in the language of the reader. */
            text: string[];
            /**
             * Format: int32
             * @description The number of the text that is asked now.
             */
            version: number;
        };
        /**
         * @description "Wie mag aan je deur komen?"
         * @enum {string}
         */
        Door: "known_neighbour" | "name_first" | "meeting_place";
        /**
         * Format: uuid
         * @description One key of a home that a neighbour has.
         */
        DoorKeyId: string;
        /**
         * @description Open or not.
         * @enum {string}
         */
        DoorState: "open" | "closed" | "appointment" | "unknown";
        /** @description How a door stands. */
        DoorsView: {
            /**
             * Format: date-time
             * @description Until when it is open, or when it opens; absent when that is not in sight.
             */
            at?: string | null;
            /** @description Which way. */
            state: components["schemas"]["DoorState"];
        };
        /** @description To which service. */
        DraftBody: {
            /** @description Which. */
            service: components["schemas"]["ServiceId"];
        };
        /**
         * @description What somebody must do about it on this device.
         * @enum {string}
         */
        Duty: "none" | "make" | "letter" | "give" | "given";
        /** @description Whether anybody reads this now. */
        DutyView: {
            /** @description Their first name. */
            first_name?: string | null;
            /** @description When the organisation works: then it reads what is told. */
            hours: components["schemas"]["HoursView"][];
            /**
             * Format: date-time
             * @description Otherwise when somebody is again; absent when nobody knows.
             */
            next?: string | null;
            /** @description Whether somebody is on duty. */
            on_duty: boolean;
            /**
             * Format: date-time
             * @description Until when.
             */
            until?: string | null;
        };
        /** @description What happened. */
        EventView: {
            /**
             * Format: date-time
             * @description When.
             */
            at: string;
            /** @description The first name of who did it; nobody when the house did, or a service. */
            by?: string | null;
            /** @description In codes and numbers. */
            data: Record<string, never>;
            /**
             * Format: uuid
             * @description Its name.
             */
            id: string;
            /** @description What. */
            kind: string;
            /** @description In words. */
            words?: string | null;
        };
        /**
         * @description How often.
         * @enum {string}
         */
        EveryWord: "week" | "fortnight";
        /**
         * @description A thing that somebody told and that was right.
         * @enum {string}
         */
        Fact: "birth_year" | "address" | "last_name" | "phone";
        /** @description A code of the app, or one of the sheet. */
        FactorBody: {
            /** @description Six digits, or eight letters and digits. */
            code: string;
        };
        /**
         * Format: uuid
         * @description One second factor.
         */
        FactorId: string;
        /** @description One referral of which no mail arrived. */
        FailedDeliveryView: {
            /**
             * Format: date-time
             * @description When that became of it.
             */
            at: string;
            owner?: components["schemas"]["WorkerView"] | null;
            /** @description The short code that both sides say. */
            reference: string;
            /** @description Which. */
            referral: components["schemas"]["ReferralId"];
            /** @description The name of the service. */
            service_name: string;
            /** @description Its number. */
            service_phone?: string | null;
            /** @description Of which signal. */
            signal: components["schemas"]["SignalId"];
            /** @description `bounced`: the mailbox refused it. `given_up`: nobody took it in its time. */
            state: string;
        };
        /** @description What is wrong with one cell. */
        FaultView: {
            /** @description The stable word for it. */
            code: string;
            /** @description The column, or the field as HSDS names it; empty for the whole row. */
            column: string;
            /** @description The line of a table, or the place in a list; from 1. */
            row: number;
            /** @description One sentence in the reader's language. */
            title: string;
        };
        /** @description What is wrong with one field. */
        FieldProblem: {
            /** @description The stable word for it. */
            code: string;
            /** @description RFC 6901 pointer into the body. */
            pointer: string;
            /** @description One sentence in the reader's language. */
            title: string;
        };
        /** @description A yes, a no, or what was shared without one. */
        FileConsentView: {
            /** @description `yes` or `no`. */
            answer: string;
            /** @description Whether one can take it back now. */
            can_withdraw: boolean;
            /** @description What may be shared; the words are `care-data-<category>`. */
            categories: string[];
            /**
             * Format: date-time
             * @description When it was given.
             */
            given: string;
            /** @description Its name, to take it back. */
            id: components["schemas"]["BasisId"];
            /** @description `consent`, `representative`, `vital_interest`, `legal_duty`. */
            kind: string;
            /** @description The service. */
            service: string;
            /**
             * Format: date-time
             * @description Until when it holds.
             */
            until?: string | null;
            /**
             * Format: date-time
             * @description When it was taken back.
             */
            withdrawn?: string | null;
        };
        /** @description One of them, without content. */
        FileLineView: {
            /** @description Its name. */
            id: components["schemas"]["SignalId"];
            /** @description What it is about; the words are `signal-type-<kind>`. */
            kind: string;
            /** @description Whether somebody still works on it. */
            open: boolean;
            /**
             * Format: date-time
             * @description When it began.
             */
            raised: string;
        };
        /** @description A service that was asked. */
        FileServiceView: {
            /** @description Where it stands; the words are `care-code-<code>`. */
            code: string;
            /** @description Its name. */
            name: string;
            /** @description Its phone number. */
            phone?: string | null;
            /** @description What it read. */
            released: components["schemas"]["ReleasedView"][];
            /**
             * Format: date-time
             * @description Since when.
             */
            since: string;
        };
        /** @description A file, as the person concerned reads it. What a reporter told and who it was stands in no field. */
        FileView: components["schemas"]["FileLineView"] & {
            /** @description What one said yes or no to, and what was shared without a yes. */
            consents: components["schemas"]["FileConsentView"][];
            /** @description What one put beside it, the latest first. */
            corrections: components["schemas"]["CorrectionView"][];
            /** @description Who looked or worked on it, the latest first. */
            looks: components["schemas"]["LookView"][];
            /** @description Which services were asked. */
            services: components["schemas"]["FileServiceView"][];
            /** @description The summary that was written with them. */
            summary?: string | null;
            /**
             * Format: date-time
             * @description Until when one may look.
             */
            until: string;
        };
        /** @description The files that one may read by oneself. */
        FilesView: {
            /** @description Which there are, the newest first. */
            files: components["schemas"]["FileLineView"][];
            /**
             * Format: date-time
             * @description Until when one may look; then one signs in again.
             */
            until: string;
        };
        /** @description The first code that the app shows. */
        FirstCodeBody: {
            /** @description Six digits. */
            code: string;
        };
        /** @description A service, and how it fits. */
        FitView: {
            /** @description How a referral reaches it first: `phone`, `mail`, `card`. */
            channel: string;
            /** @description Who may come, in its own words. */
            eligibility?: string | null;
            /** @description Its name with us. */
            id: components["schemas"]["ServiceId"];
            /** @description What it asks at first, in its own words. */
            intake?: string | null;
            /** @description Whether it is among the first to think of. */
            likely: boolean;
            /** @description What it may read at most: categories of data. */
            may_read: string[];
            /** @description Its name. */
            name: string;
            /** @description Who runs it. */
            organisation: string;
            /** @description Its number. */
            phone?: string | null;
            /**
             * @description Why it stands here: `often_helps`, `speaks_language`, `open_now`, `limited`, `full`, `agreement_over`,
             *     `reads_little`, `asked_already`, `said_no`, `person_said_no`.
             */
            reasons: string[];
            /** @description Which duty binds who works there: `beroepsgeheim`, `discretieplicht`, `geen`. */
            secrecy: string;
            /**
             * Format: int32
             * @description Within how many working days it answers.
             */
            sla_days: number;
            /** @description Its kind. */
            type: string;
        };
        /** @description How somebody agreed that a worker asks it. */
        ForgetBody: {
            /** @description `spoken`, `written`, `representative`. */
            consent: components["schemas"]["Consent"];
        };
        /** @description Until when one may come back. */
        ForgottenView: {
            /**
             * Format: date-time
             * @description On this day everything is forgotten; signing in before it means staying.
             */
            until: string;
        };
        /**
         * @description How a directory is written.
         * @enum {string}
         */
        FormatWord: "hsds" | "csv";
        /**
         * @description A woman or a man, where it matters to somebody.
         * @enum {string}
         */
        Gender: "woman" | "man" | "other";
        /** @description To whom. */
        GiveAllBody: {
            /** @description Somebody who works here; it may be the caller. */
            to: components["schemas"]["PersonId"];
        };
        /** @description How many cases somebody else has now. */
        GivenView: {
            /**
             * Format: int32
             * @description So many.
             */
            given: number;
        };
        /**
         * Format: uuid
         * @description One role that waits to be confirmed.
         */
        GrantId: string;
        /** @description What was said about one service, or the ground without a yes. */
        GroundBody: {
            /** @description `yes` (the default) or `no`. */
            answer?: string | null;
            /**
             * @description Which data the service would like: `first_name`, `name`, `phone`, `safe_contact`, `language`,
             *     `address`, `summary`, `household`, `network`, `health`. Its secrecy and agreement narrow them.
             */
            categories?: string[];
            /** @description How the service hears: `phone`, `mail`, `card`; as it prefers where nobody says. */
            channel?: string | null;
            companion?: components["schemas"]["PersonId"] | null;
            /** @description For `legal_duty`: `child_protection`, `duty_to_help`, `shared_secrecy`, `legal_task`. */
            duty?: string | null;
            /** @description `spoken` (the default), `written`, `together`, `in_person`. */
            how?: string | null;
            /** @description `consent` (the default), `representative`, `vital_interest`, `legal_duty`. */
            kind?: string | null;
            /** @description Which service. */
            service: components["schemas"]["ServiceId"];
            /** @description What it may tell back: `nothing`, `taken_up` (the default), `what_happened`. */
            tell_back?: string | null;
            /**
             * Format: date-time
             * @description Until when; six months where nobody says.
             */
            until?: string | null;
            /** @description Somebody hands it over in person. */
            warm?: boolean;
            /** @description The reason, 20 to 1 000 characters, where nobody said yes; else who speaks for the person. */
            words?: string | null;
        };
        /** @description Somebody who came. */
        GuestView: {
            /**
             * Format: date-time
             * @description When they scanned.
             */
            came_at: string;
            /** @description Who. */
            id: components["schemas"]["PersonId"];
            /** @description Name, as the worker writes it. */
            name: string;
            /** @description House number. */
            number?: string | null;
            standing?: components["schemas"]["Standing"] | null;
            /** @description Street. */
            street?: string | null;
        };
        /** @description What somebody hears of a worry: never its content. */
        HeardView: {
            /**
             * Format: date-time
             * @description When it was told.
             */
            at: string;
            /** @description The sentence, in the language of the reader. */
            sentence: string;
            /** @description `together`, `worry`, `self`. */
            source: string;
            /** @description `received`, `looking`, `followed_up`, `call_us`. */
            told: string;
        };
        /** @description A role of somebody. */
        HeldView: {
            /** @description Whether it is the caller's own. */
            is_mine: boolean;
            /** @description Whether nobody else has this role here: who ends it hears so first. */
            last: boolean;
            /** @description Whether the caller may end it now, or is told in words what must come first. */
            may_end: boolean;
            /** @description Their name. */
            name: string;
            /** @description Who. */
            person: components["schemas"]["PersonId"];
            /** @description Which role. */
            role: components["schemas"]["Role"];
            /**
             * Format: date-time
             * @description When it ends; nothing when nobody said so.
             */
            until?: string | null;
        };
        /**
         * @description Something that can be done with a request, named after its route.
         * @enum {string}
         */
        HelpAct: "accept" | "decline" | "seen" | "back-out" | "more-than-small" | "done" | "withdraw" | "confirm" | "change" | "extend" | "thank" | "again" | "refuse-helper" | "release-contact" | "amount" | "paid" | "company" | "company-decline" | "hold" | "unhold" | "widen" | "ask-person" | "publish" | "reject";
        /** @description A help request. */
        HelpAskBody: {
            /** @description The pictogram that was tapped. */
            category: string;
            consent?: components["schemas"]["ConsentWord"] | null;
            door?: components["schemas"]["Door"] | null;
            /** @description What is told besides: fields of the category, each a text, a number or yes or no. */
            extras?: {
                [key: string]: unknown;
            } | null;
            /** @description Languages in which one wants to talk; left out when it does not matter. */
            languages?: components["schemas"]["Lang"][] | null;
            on_behalf_of?: components["schemas"]["PersonId"] | null;
            /**
             * Format: int32
             * @description How many helpers are needed: 1 to 3.
             */
            places?: number | null;
            /** @description Rather the neighbour of last time. */
            same_helper?: boolean | null;
            series?: components["schemas"]["SeriesBody"] | null;
            /** @description Own words; may be left out. */
            text?: string | null;
            /** @description When. */
            when: components["schemas"]["WhenBody"];
            wish?: components["schemas"]["Gender"] | null;
        };
        /** @description What the asker changes: at least one of the two. */
        HelpChangeBody: {
            place?: components["schemas"]["PlaceWord"] | null;
            when?: components["schemas"]["WhenBody"] | null;
        };
        /** @description How it went. */
        HelpConfirmBody: {
            /**
             * Format: uuid
             * @description `ref` of the helper of whom the asker says it; without, of everybody for whom she did not answer yet.
             */
            helper?: string | null;
            /** @description The helper did not come; by the asker, when it did not work out. */
            nobody_came?: boolean | null;
            /** @description Nobody opened the door; by the helper, when it did not work out. */
            nobody_opened?: boolean | null;
            /** @description What came of it. */
            outcome: components["schemas"]["OutcomeWord"];
        };
        /** @description One line of a list of requests. */
        HelpLineView: {
            /**
             * Format: date-time
             * @description When it was asked.
             */
            asked_at: string;
            /** @description Whether one is asked, as who helps, how it went. */
            asks_how: boolean;
            /** @description Which kind of small help. */
            category: string;
            /** @description What was told besides. */
            extras: {
                [key: string]: unknown;
            };
            /**
             * Format: int32
             * @description How many are found.
             */
            found: number;
            /** @description Which. */
            id: components["schemas"]["RequestId"];
            /** @description The name of the neighbourhood next door in which it is asked; absent where it is one's own. */
            next_door?: string | null;
            /** @description Where one's own offer stands. */
            offer?: string | null;
            /**
             * Format: int32
             * @description How many helpers are needed.
             */
            places: number;
            /** @description Why it ended. */
            reason?: string | null;
            /** @description Whether one says, as who helps, that it worked. */
            said_worked: boolean;
            /** @description Where it stands. */
            state: string;
            /** @description The own words, as one may see them. */
            text?: string | null;
            /** @description The walk, in coarse words. */
            walk?: string | null;
            /** @description When. */
            when: components["schemas"]["WhenView"];
            /** @description "Waarom ik?" */
            why: string[];
        };
        /** @description One page of requests. */
        HelpListView: {
            /** @description Its lines. */
            items: components["schemas"]["HelpLineView"][];
            /** @description Where the next page begins; absent on the last. */
            next?: string | null;
        };
        /** @description A text to be judged, before anything is asked. */
        HelpPreviewBody: {
            /** @description The pictogram that was tapped. */
            category?: string | null;
            /** @description The language of the screen, such as `nl` or `nl-BE`; one that we do not speak is no fault. */
            lang?: string | null;
            /** @description What was typed so far. */
            text: string;
        };
        /** @description What the guard says about a text. Nothing of it is stored. */
        HelpPreviewView: {
            /** @description What it is about, when that is clear. */
            category?: string | null;
            /**
             * @description `publish`, `publish_with_tip`, `hold_verified_only`, `hold_for_worker`, `redirect`,
             *     `emergency`.
             */
            decision: string;
            /** @description Help lines, the most urgent first. */
            help_lines: string[];
            /** @description As a neighbour would see it. */
            masked_text: string;
            /** @description Service types, and `buurtwerker`. */
            redirect_to: string[];
            /** @description The ids of these sentences, in the same order. */
            sentence_ids: string[];
            /** @description What to say, in the language of the screen. */
            sentences: string[];
        };
        /** @description One request, as one may see it. */
        HelpRequestView: {
            /**
             * Format: date-time
             * @description When it was asked.
             */
            asked_at: string;
            asker?: components["schemas"]["AskerView"] | null;
            /** @description One meets at the meeting place, not at her home. */
            at_meeting_place: boolean;
            /** @description What one can do with it now. */
            can: components["schemas"]["HelpAct"][];
            /** @description The card with which the asker thanked. */
            card?: string | null;
            /** @description Which kind of small help. */
            category: string;
            /** @description What was told besides. */
            extras: {
                [key: string]: unknown;
            };
            /**
             * Format: int32
             * @description How many are found.
             */
            found: number;
            /**
             * Format: date-time
             * @description By when the asker hears something, while one searches.
             */
            hear_by?: string | null;
            /** @description Who helps, for the asker and a worker. */
            helpers: components["schemas"]["HelperView"][];
            /** @description Which. */
            id: components["schemas"]["RequestId"];
            instead?: components["schemas"]["HelpPreviewView"] | null;
            /** @description Languages in which the asker wants to talk. */
            languages: components["schemas"]["Lang"][];
            money?: components["schemas"]["MoneyView"] | null;
            /** @description The name of the neighbourhood next door in which it is asked; absent where it is one's own. */
            next_door?: string | null;
            offer?: components["schemas"]["OfferView"] | null;
            /** @description A worker asked for her. */
            on_behalf: boolean;
            /**
             * Format: int32
             * @description How many helpers are needed.
             */
            places: number;
            /**
             * @description Why it ended: `withdrawn`, `solved_elsewhere`, `expired_unmatched`, `referred`,
             *     `out_of_scope`, `duplicate`, `rejected`, `not_delivered`.
             */
            reason?: string | null;
            /** @description What one is to it. */
            role: components["schemas"]["HelpRole"];
            /** @description Rather the neighbour of last time. */
            same_helper: boolean;
            series?: components["schemas"]["SeriesView"] | null;
            /** @description `review`, `open`, `matched`, `confirming`, `done`, `closed`. */
            state: string;
            /** @description The threads about it that one may see. */
            talks: components["schemas"]["TalkLineView"][];
            /** @description The own words, as one may see them. */
            text?: string | null;
            /** @description The line beside it: for who said it and for who came, and for nobody else. */
            thanks?: string | null;
            /** @description What happened, the oldest first. */
            timeline: components["schemas"]["LineView"][];
            /** @description The walk, in coarse words. */
            walk?: string | null;
            /** @description When. */
            when: components["schemas"]["WhenView"];
            wish?: components["schemas"]["Gender"] | null;
            /** @description `none`, `waiting` (a human reads them first), `shown`. */
            words: string;
        };
        /**
         * @description What somebody is to a request, which decides what is shown of it.
         * @enum {string}
         */
        HelpRole: "asker" | "asked" | "assigned" | "reserve" | "past" | "neighbour" | "worker";
        /** @description Thank you. */
        HelpThankBody: {
            /** @description Which card: `flowers`, `soup`, `sun`, `heart`, `coffee`, `hands`. */
            card: string;
            /** @description One line beside it, for everybody who came alone: at most 140 characters. Numbers, codes and addresses are masked. */
            line?: string | null;
            /** @description Or one line for each of several who came, which nobody else reads. */
            lines?: components["schemas"]["HelpThankLineBody"][] | null;
        };
        /** @description What is said to one who came. */
        HelpThankLineBody: {
            /**
             * Format: uuid
             * @description `ref` of the helper in the view of the request.
             */
            helper: string;
            /** @description One line: at most 140 characters. */
            line: string;
        };
        /** @description No longer needed. */
        HelpWithdrawBody: {
            /** @description It was solved in another way. */
            solved?: boolean | null;
        };
        /** @description Which helper, by the name of the offer. */
        HelperBody: {
            /**
             * Format: uuid
             * @description `ref` of the helper in the view of the request.
             */
            helper: string;
        };
        /** @description Somebody who helps, for the asker. */
        HelperView: {
            /** @description Whether the asker would gladly be helped by them again; absent where that is not to be said. */
            again?: boolean | null;
            amount?: components["schemas"]["AmountView"] | null;
            company?: components["schemas"]["CompanyView"] | null;
            /** @description The word this helper says at the door. */
            door_word: string;
            /** @description The name of the neighbourhood next door from which they come; absent for a neighbour of one's own. */
            from?: string | null;
            /** @description First name, or the whole name for a worker. */
            name: string;
            person?: components["schemas"]["PersonId"] | null;
            /**
             * Format: uuid
             * @description The name of the offer, for acts about this helper.
             */
            ref: string;
            /** @description Whether the asker may still say *liever iemand anders* of this one. */
            refusable: boolean;
            /** @description Whether this helper says that it worked. */
            said_worked: boolean;
            /**
             * Format: date-time
             * @description Since when this helper can see name, phone and address.
             */
            shown_at?: string | null;
            /** @description `assigned`, `reserve`, `done`, … */
            state: string;
            /** @description The organisation for which this helper volunteers; absent: helps as a neighbour. */
            volunteer_of?: string | null;
            /**
             * Format: date-time
             * @description The asker is asked for her yes to this name before this moment.
             */
            waits_until?: string | null;
        };
        /** @description How somebody wants to help. */
        Helping: {
            /**
             * @description Whether they answered "wat kun jij?": whoever asks for help is asked that once.
             * @default false
             */
            asked: boolean;
            /**
             * @description Weekdays (1 to 7) and parts of the day on which they can; empty: always.
             * @default []
             */
            available: components["schemas"]["Slot"][];
            /**
             * @description Wants a line a day, at five, about what is open.
             * @default false
             */
            digest: boolean;
            /**
             * Format: date-time
             * @description *Vandaag vrij*: can help until this moment, whatever their weekdays say.
             * @default null
             */
            free_until: string | null;
            /**
             * @description Languages they speak.
             * @default []
             */
            languages: components["schemas"]["Lang"][];
            /**
             * Format: int32
             * @description At most so many minutes a week.
             * @default 120
             */
            minutes_week_max: number;
            /**
             * Format: int32
             * @description At most so many tasks a month.
             * @default 4
             */
            month_max: number;
            /**
             * @description Whether neighbours of the neighbourhood next door may ask them too; not unless they say so.
             * @default false
             */
            next_door: boolean;
            /**
             * Format: int32
             * @description At most so many open tasks.
             * @default 1
             */
            open_max: number;
            /**
             * Format: date-time
             * @description Not asked before this moment.
             * @default null
             */
            paused_until: string | null;
            /**
             * @description Whether the worker may see their talents; not unless they say so.
             * @default false
             */
            shown: boolean;
            /**
             * @description Categories they are good at or like: names of `categories.json`.
             * @default []
             */
            talents: string[];
            /**
             * @description May be asked at once, also in quiet hours, when it is urgent.
             * @default false
             */
            urgent: boolean;
            /**
             * Format: int32
             * @description At most so many tasks a week.
             * @default 2
             */
            week_max: number;
        };
        /** @description How help is looked for from now on. */
        HelpingSet: {
            /** @description Neighbourhoods next door, by their names in addresses; none where it is left out. */
            adjacent?: string[];
            /** @description Categories that are switched off. */
            categories_off: string[];
            /**
             * Format: int32
             * @description Below so many confirmed helpers the worker is asked "wie ken je?" at once.
             */
            few_helpers: number;
            /**
             * Format: int32
             * @description The most that groceries may cost, in euro.
             */
            groceries_max_eur: number;
            /**
             * Format: int32
             * @description The version that was seen.
             */
            version: number;
            /** @description How much each reason to ask somebody weighs. */
            weights: components["schemas"]["Weights"];
        };
        /** @description Whether and how somebody wants to help. */
        HelpingSettings: {
            /** @description How. */
            helping: components["schemas"]["Helping"];
            /** @description Whether. */
            helps: boolean;
        };
        /** @description How help is looked for. */
        HelpingView: {
            /** @description The other neighbourhoods of this service: which are next door. */
            adjacent: components["schemas"]["AdjacentView"][];
            /** @description Every category, on or off. */
            categories: components["schemas"]["CategorySetView"][];
            /** @description Below so many confirmed helpers the worker is asked "wie ken je?" at once. */
            few_helpers: components["schemas"]["NumberView"];
            /** @description The most that groceries may cost, in euro. */
            groceries_max_eur: components["schemas"]["NumberView"];
            /**
             * Format: int32
             * @description The version that is seen.
             */
            version: number;
            /** @description How much each reason to ask somebody weighs. */
            weights: components["schemas"]["WeightView"][];
        };
        /** @description A holiday. */
        HolidayView: {
            /** @description The day. */
            day: string;
            /** @description Its name in Dutch. */
            name: string;
        };
        /** @description So many homes, never exactly. */
        HomesView: {
            /** @description How many, rounded to five; absent when there are fewer than five. */
            about?: number | null;
            /** @description Whether there are any. */
            any: boolean;
        };
        /** @description When a service is open, in the time of Brussels. */
        Hours: {
            /**
             * @description Day and night, every day, holidays too.
             * @default false
             */
            always: boolean;
            /**
             * @description Only, or also, by appointment.
             * @default false
             */
            appointment: boolean;
            /**
             * @description The hours of the week hold on public holidays too.
             * @default false
             */
            on_holidays: boolean;
            /**
             * @description The stretches of a week.
             * @default []
             */
            weekly: components["schemas"]["Stretch"][];
        };
        /** @description One stretch of working time. */
        HoursBody: {
            /**
             * Format: int32
             * @description From this minute of the day.
             */
            from: number;
            /**
             * Format: int32
             * @description Until this minute of the day.
             */
            until: number;
            /**
             * Format: int32
             * @description 1 (Monday) to 7.
             */
            weekday: number;
        };
        /** @description One stretch of working time. */
        HoursView: {
            /**
             * Format: int32
             * @description First minute of the day.
             */
            from: number;
            /**
             * Format: int32
             * @description The minute after the last.
             */
            until: number;
            /**
             * Format: int32
             * @description 1 (Monday) to 7 (Sunday).
             */
            weekday: number;
        };
        /** @description A service of an import. */
        ImportedView: {
            /** @description Which facts would be others. */
            fields: string[];
            id?: components["schemas"]["ServiceId"] | null;
            /** @description Which of those stay hidden, since they were set here. */
            kept: string[];
            /** @description Its name. */
            name: string;
            /** @description Its name where it comes from. */
            source: string;
            /** @description Its kind. */
            type: components["schemas"]["ServiceType"];
        };
        /** @description Who joins, with which letter. */
        JoinBody: {
            /**
             * Format: int32
             * @description Year of birth; nobody under 16 joins.
             */
            birth_year?: number | null;
            /** @description As it was typed. */
            code?: string | null;
            /** @description First name; with somebody's own letter it is not needed. */
            first_name?: string | null;
            /** @description Whether they want to help. */
            helps?: boolean;
            /** @description The language they read. */
            language: components["schemas"]["Lang"];
            /** @description House number; not needed. */
            number?: string | null;
            /** @description Phone number. */
            phone?: string | null;
            /** @description Whether others use this device too. */
            shared_device?: boolean;
            /** @description A street of the neighbourhood; without it that of the letter. */
            street?: string | null;
            /** @description What stands behind `#` in the link. */
            token?: string | null;
        };
        /** @description A key that one gave or has, as one reads everything that is kept about oneself. */
        KeptKeyView: {
            /**
             * Format: date
             * @description The last day.
             */
            last_day?: string | null;
            /**
             * Format: int32
             * @description How many.
             */
            number: number;
            /** @description What one is to it: `giver`, `holder`. */
            side: string;
            /**
             * Format: date
             * @description Since which day.
             */
            since: string;
            /** @description Where it stands. */
            state: string;
            /** @description What for; forgotten 30 days after it is back. */
            what?: string | null;
        };
        /** @description One service of the directory, as the desk sees it. */
        KeptServiceView: components["schemas"]["ServiceView"] & {
            /** @description What holds now. */
            agreed: components["schemas"]["AgreedView"];
            /** @description Whether it has gone from what is imported. */
            gone: boolean;
            /** @description What was imported. */
            imported: components["schemas"]["AgreedView"];
            /** @description Where a referral may be mailed to. */
            mailboxes: string[];
            /** @description Which of those were set here. */
            set: string[];
            /** @description Its name where it comes from. */
            source: string;
        };
        /** @description How long something is kept. */
        KeptView: {
            /** @description Whether it is counted in months; else in days. */
            in_months: boolean;
            /**
             * Format: int32
             * @description How long.
             */
            length: number;
            /** @description What; the words are `own-term-<what>`. */
            what: string;
        };
        /** @description What somebody says of a key. */
        KeyActBody: {
            /** @description `hold`: I have it; `back`: it is back; `not_back`: not yet; `lost`. */
            act: string;
            /** @description For a worker: for whom, `giver` or `holder`; left out: as who saw it. */
            side?: string | null;
        };
        /** @description What a worker may say of a key: for whom, or as who saw it. */
        KeyCanView: {
            /** @description For who gave it. */
            giver: string[];
            /** @description For who has it. */
            holder: string[];
            /** @description As who saw it. */
            team: string[];
        };
        /** @description A key that a resident gives to a helper. */
        KeyGiveBody: {
            /** @description How the giver agreed. */
            consent: components["schemas"]["Consent"];
            /** @description Whose key it is. */
            giver: components["schemas"]["PersonId"];
            /** @description Who has it. */
            holder: components["schemas"]["PersonId"];
            /**
             * Format: date
             * @description The last day.
             */
            last_day?: string | null;
            /**
             * Format: int32
             * @description How many keys.
             */
            number: number;
            request?: components["schemas"]["RequestId"] | null;
            /**
             * Format: date
             * @description Since which day; left out: today.
             */
            since?: string | null;
            /** @description What for, on one line of at most 80 characters. */
            what: string;
        };
        /** @description One of the two on a slip. */
        KeySideView: {
            /** @description The language in which they read. */
            language: components["schemas"]["Lang"];
            /** @description Their name. */
            name: string;
        };
        /** @description The slip of a key, to be printed twice. No address is on it. */
        KeySlipView: components["schemas"]["KeyView"] & {
            giver?: components["schemas"]["KeySideView"] | null;
            holder?: components["schemas"]["KeySideView"] | null;
        };
        /** @description A key, as everybody who may see it reads it. */
        KeyView: {
            /**
             * Format: date-time
             * @description Since when it stands there.
             */
            changed: string;
            /** @description Its name. */
            id: components["schemas"]["DoorKeyId"];
            /**
             * Format: date
             * @description The last day.
             */
            last_day?: string | null;
            /**
             * Format: int32
             * @description How many.
             */
            number: number;
            /** @description It is out too long. */
            over: boolean;
            /** @description Who of the two says that it is back: `giver`, `holder`. */
            said?: string | null;
            /**
             * Format: date
             * @description Since which day.
             */
            since: string;
            /** @description `given`, `held`, `returning`, `returned`, `lost`. */
            state: string;
            /** @description What for; forgotten 30 days after it is back. */
            what?: string | null;
        };
        /**
         * @description For whom the session is, which decides how long it lives.
         * @enum {string}
         */
        Kind: "resident" | "staff" | "shared";
        /** @description How one kind of help is said in one language; what is empty is as the shared words have it. */
        KindText: {
            /**
             * @description What a neighbour does not do, at most 160 characters.
             * @default
             */
            limit: string;
            /**
             * @description Its name, at most 40 characters.
             * @default
             */
            name: string;
            /**
             * @description What one may ask, such as `Bijvoorbeeld: …`, at most 160 characters.
             * @default
             */
            such: string;
        };
        /** @description How one kind of help is said from now on. */
        KindTextsSet: {
            /** @description Which kind. */
            kind: string;
            /** @description Its texts, by language; what is empty or absent is said with the shared words. */
            texts: {
                [key: string]: components["schemas"]["KindText"];
            };
            /**
             * Format: int32
             * @description The version that was seen.
             */
            version: number;
        };
        /** @description How one kind of help is said. */
        KindView: {
            /** @description Its pictogram. */
            icon: string;
            /** @description Its name in the interface. */
            id: string;
            /** @description As it is said here, by language; what is empty or absent is said with the shared words. */
            own: {
                [key: string]: components["schemas"]["KindText"];
            };
            /** @description With the shared words, by language. */
            usual: {
                [key: string]: components["schemas"]["KindText"];
            };
        };
        /** @description How the kinds of help are said here. */
        KindsView: {
            /** @description Every kind. */
            kinds: components["schemas"]["KindView"][];
            /** @description The longest name, in characters. */
            longest_name: number;
            /** @description The longest examples or limit, in characters. */
            longest_text: number;
            /**
             * Format: int32
             * @description The version that is seen.
             */
            version: number;
        };
        /**
         * @description A language the house speaks.
         * @enum {string}
         */
        Lang: "nl" | "fr" | "en" | "ar" | "tr" | "uk";
        /** @description One promise that is late. */
        LateView: {
            /**
             * Format: date-time
             * @description By when it had to be.
             */
            due: string;
            /** @description How urgent: `u1`, `u2`, `u3`. */
            level: string;
            owner?: components["schemas"]["WorkerView"] | null;
            /** @description What was promised: `first_look`, `contact`, `service_answer`, `follow_up`. */
            promise: string;
            /** @description Of which signal. */
            signal: components["schemas"]["SignalId"];
            /** @description What kind of worry. */
            type: string;
        };
        /** @description Somebody who is leaving. */
        LeavingView: {
            /** @description `forget` or `died`. */
            kind: string;
            /** @description Their name. */
            name: string;
            /** @description Who. */
            person: components["schemas"]["PersonId"];
            /**
             * Format: date-time
             * @description When they are forgotten.
             */
            until?: string | null;
        };
        /** @description Which letters to make. */
        LettersBody: {
            /**
             * Format: int32
             * @description So many; one for somebody who is known.
             */
            count: number;
            person?: components["schemas"]["PersonId"] | null;
            /**
             * Format: int32
             * @description So many people may join with each; without it 4.
             */
            seats?: number | null;
            /** @description The street they are for; else people say themselves where they live. */
            street?: string | null;
        };
        /** @description One thing that happened: a sentence by its id. */
        LineView: {
            /**
             * Format: date-time
             * @description When.
             */
            at: string;
            /**
             * Format: int32
             * @description Its number, where it has one.
             */
            number?: number | null;
            /** @description The id of the sentence, such as `line-asked`. */
            words: string;
        };
        /** @description What somebody has on their hands, in numbers. */
        LoadView: {
            /** @description Their first name. */
            first_name?: string | null;
            /**
             * Format: int64
             * @description So many are late.
             */
            late: number;
            person?: components["schemas"]["PersonId"] | null;
            /**
             * Format: int64
             * @description So many signals wait.
             */
            signals: number;
            /**
             * Format: int64
             * @description So many things must be done within seven days, late ones too.
             */
            this_week: number;
            /** @description Whether they work here; else a coordinator gives their cases to somebody who does. */
            works: boolean;
        };
        /** @description Who looked. */
        LookView: {
            /**
             * Format: date-time
             * @description When.
             */
            at: string;
            /** @description Whether it was a service. */
            is_service: boolean;
            /** @description Whether it was only opened; else somebody worked on it. */
            opened: boolean;
            /** @description First name of the worker, or the name of the service. */
            who: string;
        };
        /** @description What was made. */
        MadePlaceView: {
            /** @description The place. */
            id: components["schemas"]["PlaceId"];
        };
        /** @description The name of somebody new. */
        MadeView: {
            /** @description Who. */
            id: components["schemas"]["PersonId"];
        };
        /** @description To which mailbox a code is asked. */
        MailBody: {
            /** @description The address. */
            mail: string;
        };
        /** @description The code that came, as it was typed. */
        MailCodeBody: {
            /** @description Six digits. */
            code: string;
            /**
             * Format: int32
             * @description Which of those who have the mailbox, counted from 0: only when there are several.
             */
            nth?: number | null;
            /** @description Whether others use this device too. */
            shared_device?: boolean;
        };
        /** @description Who is signed in; or, when several people have the mailbox, who they are. */
        MailEnteredView: {
            /** @description Their first names: ask again with the number of one. */
            choose: string[];
            session?: components["schemas"]["SessionView"] | null;
        };
        /** @description A place, as the team tells it. */
        MeetingPlaceBody: {
            /** @description When its door is open, at most 28 stretches. */
            hours: components["schemas"]["OpenHoursBody"][];
            /** @description What kind of place it is. */
            kind: components["schemas"]["MeetingPlaceKind"];
            /** @description Its name, as people say it. */
            name: string;
            /** @description What there is, in one line. */
            note?: string | null;
            /** @description The number there. */
            number?: string | null;
            /** @description A street of the neighbourhood. */
            street: string;
            /** @description Whether a wheelchair gets in. */
            wheelchair?: boolean | null;
        };
        /**
         * @description What kind of place it is.
         * @enum {string}
         */
        MeetingPlaceKind: "buurtpunt" | "garden" | "informal" | "other";
        /** @description A place. */
        MeetingPlaceView: {
            /** @description It is no longer there; something was planned at it before. */
            closed: boolean;
            /** @description When its door is open. */
            hours: components["schemas"]["OpenHoursView"][];
            /** @description Which. */
            id: components["schemas"]["PlaceId"];
            /** @description What kind of place it is. */
            kind: components["schemas"]["MeetingPlaceKind"];
            /** @description Its name. */
            name: string;
            /** @description What there is. */
            note?: string | null;
            /** @description The number there. */
            number?: string | null;
            /** @description Its street. */
            street: string;
            /** @description How long one walks there, in coarse words: from one's own zone to that of the place. */
            walk?: string | null;
            /** @description Whether a wheelchair gets in. */
            wheelchair?: boolean | null;
        };
        /** @description Where neighbours meet, and what happens there. */
        MeetingView: {
            /** @description What is to come, the soonest first. */
            activities: components["schemas"]["ActivityView"][];
            /** @description The places, by name. */
            places: components["schemas"]["MeetingPlaceView"][];
        };
        /**
         * Format: uuid
         * @description One thing said in a thread.
         */
        MessageId: string;
        /** @description One thing that was said. */
        MessageView: {
            /**
             * Format: date-time
             * @description When.
             */
            at: string;
            /** @description Which. */
            id: components["schemas"]["MessageId"];
            lang?: components["schemas"]["Lang"] | null;
            /** @description It was oneself. */
            mine: boolean;
            /**
             * Format: int32
             * @description Its number.
             */
            number?: number | null;
            /** @description A ready sentence; `joined` when a worker joined here. */
            quick?: string | null;
            /** @description Own words. */
            text?: string | null;
            /** @description Its time. */
            time?: string | null;
            /** @description In which part: `asker`, `helper`, `worker`. */
            voice: string;
        };
        /**
         * @description Where the worker met them.
         * @enum {string}
         */
        Met: "desk" | "phone";
        /** @description For how long to open a moment. */
        MomentBody: {
            /**
             * Format: int32
             * @description In minutes: at least a quarter of an hour, at most two hours.
             */
            minutes: number;
        };
        /** @description What a worker sees: the moment that is open, or none. */
        MomentNowView: {
            moment?: components["schemas"]["MomentView"] | null;
        };
        /** @description A moment that is open. */
        MomentView: {
            /** @description The code to type, `XXXX-XXXX`. */
            code: string;
            /** @description Who came, the latest first. */
            guests: components["schemas"]["GuestView"][];
            /** @description Where its QR code leads. */
            link: string;
            /**
             * Format: int32
             * @description So many may still come.
             */
            seats_left: number;
            /**
             * Format: date-time
             * @description Until when it lets people in.
             */
            until: string;
        };
        /** @description How something that is bought is paid. */
        MoneyView: {
            /**
             * Format: int32
             * @description The most that it may cost, in euro.
             */
            most: number;
            /** @description `exact`, `receipt`, `paid`; absent where nobody said, and for who has not said yes. */
            payment?: string | null;
        };
        /** @description Where somebody moves to. */
        MoveBody: {
            /** @description How they agreed. */
            consent: components["schemas"]["Consent"];
            /** @description The house number there. */
            number?: string | null;
            /** @description What is still needed there. */
            stays: components["schemas"]["RequestId"][];
            /** @description What is no longer needed. What stands in neither list refuses the move. */
            stops: components["schemas"]["RequestId"][];
            /** @description The street there; in another neighbourhood nothing while nobody knows. */
            street?: string | null;
            /** @description To which neighbourhood: this one, or another. */
            to: components["schemas"]["BuurtId"];
        };
        /** @description What a move asks. */
        MovingView: {
            /** @description What they asked: of each is said whether it is still needed. */
            asked: components["schemas"]["StillAskedView"][];
            /** @description Where they may move to: this neighbourhood first. */
            places: components["schemas"]["PlaceView"][];
        };
        /** @description With whom one would gladly do it again. */
        MyAgainView: {
            /**
             * Format: date-time
             * @description Since when.
             */
            at: string;
            /** @description By this name it is taken back. */
            id: components["schemas"]["AgainId"];
            /** @description First name. */
            name: string;
        };
        /** @description What one asked. */
        MyAskedView: {
            /**
             * Format: date-time
             * @description When it was asked.
             */
            at: string;
            /** @description The kind of help; the words are `cat-<category>`. */
            category: string;
            /**
             * Format: date-time
             * @description Until when.
             */
            ends_at: string;
            /** @description What was told besides. */
            extras: Record<string, never>;
            /** @description Whether a worker asked it in one's name. */
            on_behalf: boolean;
            /** @description Why it ended. */
            reason?: string | null;
            /**
             * Format: date-time
             * @description From when.
             */
            starts_at: string;
            /** @description Where it stands. */
            state: string;
            /** @description The line with which one thanked, or a worker in one's name; 30 days after the end it is forgotten. */
            thanks?: string | null;
            /** @description In one's own words; 30 days after the end they are forgotten. */
            words?: string | null;
        };
        /** @description When one is away. */
        MyAwayView: {
            /**
             * Format: date-time
             * @description From this moment on.
             */
            from: string;
            /**
             * Format: date-time
             * @description Until this moment; nothing while nobody knows.
             */
            until?: string | null;
        };
        /** @description Something to which one comes. */
        MyComingView: {
            /**
             * Format: int32
             * @description With how many.
             */
            people: number;
            /** @description Whether one is reminded. */
            remind: boolean;
            /**
             * Format: date-time
             * @description When.
             */
            starts_at: string;
            /** @description What. */
            title: string;
        };
        /** @description What one said went wrong. */
        MyComplaintView: {
            /**
             * Format: date-time
             * @description When one said so.
             */
            at: string;
            /** @description Its name. */
            id: components["schemas"]["ComplaintId"];
            /** @description One may ask the coordinator to look again. */
            may_appeal: boolean;
            request?: components["schemas"]["RequestId"] | null;
            /** @description Where it stands, in a sentence: its words, in the language of the screen. */
            says: string;
            /** @description `told`, `heard`, `closed`, `appealed`, `decided`. */
            state: string;
            /** @description What; the words are `wrong-what-<what>`. */
            what: string;
            /** @description One's own words. */
            words?: string | null;
        };
        /** @description Everything that is kept about oneself in this neighbourhood, besides what stands in the own file. */
        MyDataView: {
            /** @description With whom one would gladly do it again, the latest first. What others said of it stands nowhere here. */
            again: components["schemas"]["MyAgainView"][];
            /** @description What one asked, the latest first. */
            asked: components["schemas"]["MyAskedView"][];
            away?: components["schemas"]["MyAwayView"] | null;
            /**
             * Format: int32
             * @description Year of birth.
             */
            birth_year?: number | null;
            /** @description To what one said "ik kom", the soonest first. */
            coming: components["schemas"]["MyComingView"][];
            /** @description What one said went wrong, the latest first. What others said stands nowhere here. */
            complaints: components["schemas"]["MyWrongView"][];
            /** @description How one wants to hear from us. */
            contact: components["schemas"]["Contact"];
            /** @description What one said is not right, the latest first. */
            corrections: components["schemas"]["SaidWrongView"][];
            /** @description On which devices one is signed in. */
            devices: components["schemas"]["MyDeviceView"][];
            /**
             * Format: date-time
             * @description When one accepted the discretion agreement.
             */
            discretion?: string | null;
            /** @description Who may come to the door. */
            door: components["schemas"]["Door"];
            /** @description First name. */
            first_name: string;
            gender?: components["schemas"]["Gender"] | null;
            /** @description What one was to the requests of others, the latest first. */
            helped: components["schemas"]["MyHelpedView"][];
            /** @description How. */
            helping: components["schemas"]["Helping"];
            /** @description Whether one helps. */
            helps: boolean;
            /**
             * Format: date-time
             * @description Since when one is here.
             */
            joined: string;
            /** @description Which keys one gave and has, what is out first. */
            keys: components["schemas"]["KeptKeyView"][];
            /** @description The language one reads. */
            language: components["schemas"]["Lang"];
            /** @description Which of one's roles nobody else has here: who gives one up reads so first. */
            last: components["schemas"]["Role"][];
            /** @description Family name. */
            last_name?: string | null;
            /** @description Who saw it, the latest first. */
            looks: components["schemas"]["MyLookView"][];
            /** @description Mail address. */
            mail?: string | null;
            /** @description The house number. */
            number?: string | null;
            part?: components["schemas"]["DayPart"] | null;
            /** @description Phone number. */
            phone?: string | null;
            /** @description What one does here besides living. */
            roles: components["schemas"]["Role"][];
            screening?: components["schemas"]["OwnScreeningView"] | null;
            /** @description What one asked to come back, the oldest first. */
            series: components["schemas"]["MySeriesView"][];
            standing?: components["schemas"]["Standing"] | null;
            /** @description The street of the home. */
            street?: string | null;
            /** @description First names of the workers who can look it up at any time. */
            team: string[];
            /** @description How long each thing is kept. */
            terms: components["schemas"]["KeptView"][];
            /** @description What one was told in the last 90 days, the latest first. */
            told: components["schemas"]["MyToldView"][];
            /**
             * Format: int32
             * @description Trust, 0 to 3: which help one may give.
             */
            trust: number;
            wish?: components["schemas"]["Gender"] | null;
        };
        /** @description A device. */
        MyDeviceView: {
            /** @description `resident`, `staff`, `shared`. */
            kind: components["schemas"]["Kind"];
            /**
             * Format: date-time
             * @description When it was last used.
             */
            used: string;
            /** @description Whether it waits there, on a device of several on which another is chosen. */
            waits: boolean;
        };
        /** @description What one was to the request of somebody else. */
        MyHelpedView: {
            /** @description The kind of help; the words are `cat-<category>`. */
            category: string;
            /** @description Why one could not. */
            declined_for?: string | null;
            /**
             * Format: date-time
             * @description Since when.
             */
            since: string;
            /**
             * Format: date-time
             * @description For when.
             */
            starts_at: string;
            /** @description What one said or did: the state of the offer. */
            state: string;
            /** @description The line with which one was thanked; 30 days after the end it is forgotten. */
            thanks?: string | null;
        };
        /** @description A key that one gave, or has. */
        MyKeyView: components["schemas"]["KeyView"] & {
            /** @description Whom of the two a worker calls about a key that is lost: `giver`, `holder`; nothing once neither lives there. */
            calls?: string | null;
            /** @description What one can say now: `hold`, `back`, `not_back`, `lost`. */
            can: string[];
            /** @description The first name of the other; nothing when they are no longer here. */
            other?: string | null;
            /** @description What one is to it: `giver`, `holder`. */
            side: string;
        };
        /** @description Somebody saw it. */
        MyLookView: {
            /**
             * Format: date-time
             * @description When.
             */
            at: string;
            /** @description The kind of help, where it was for that. */
            category?: string | null;
            /** @description `came`, `opened`, `changed`, `made`, `confirmed`, `acted`. */
            how: string;
            /** @description `helper` or `team`. */
            role: string;
            /** @description What was done in one's name; the words are `own-acted-<what>`. */
            what?: string | null;
            /** @description First name; nothing when they are no longer here. */
            who?: string | null;
        };
        /** @description Whether one is screened. */
        MyScreeningView: {
            /** @description The last day; nothing when one is not. */
            until?: string | null;
        };
        /** @description What one asked to come back. */
        MySeriesView: {
            /** @description Until when it rests. */
            asleep_until?: string | null;
            /**
             * Format: date-time
             * @description When it was asked.
             */
            at: string;
            /** @description The kind of help; forgotten when it ended. */
            category?: string | null;
            /** @description Why it ended: `stopped`, `over`, `worker`, `left`. */
            ended?: string | null;
            /** @description `week`, `fortnight`. */
            every: string;
            /** @description What is told each time. */
            extras: Record<string, never>;
            /** @description Whether a worker asked it in one's name. */
            on_behalf: boolean;
            /** @description Its last day, where one named one. */
            until?: string | null;
            /** @description In one's own words; forgotten when it ended. */
            words?: string | null;
        };
        /** @description What one was told. */
        MyToldView: {
            /**
             * Format: date-time
             * @description When.
             */
            at: string;
            /** @description The kind of notice. */
            kind: string;
            /** @description What became of it. */
            result: string;
            /** @description `push`, `app`, `mail`, `phone`. */
            way: string;
        };
        /** @description What one said went wrong. */
        MyWrongView: {
            /**
             * Format: date-time
             * @description When one said so.
             */
            at: string;
            /** @description Where it stands. */
            state: string;
            /** @description What; the words are `wrong-what-<what>`. */
            what: string;
            /** @description In one's own words. */
            words?: string | null;
        };
        /** @description The neighbourhood, as everybody may know it. */
        NeighbourhoodView: {
            /** @description Where one can walk in. */
            address: string;
            /** @description What may be asked in it. */
            categories: components["schemas"]["CategoryView"][];
            /** @description Whether everything in it is invented, so that one may step in as anybody. */
            demo: boolean;
            /** @description When the team works, minutes of the day per weekday 1 to 7. */
            hours: components["schemas"]["HoursView"][];
            /** @description Which. */
            id: components["schemas"]["BuurtId"];
            /** @description The languages spoken there. */
            languages: components["schemas"]["Lang"][];
            /** @description The municipality. */
            municipality: string;
            /** @description Its name. */
            name: string;
            /** @description The phone number of the team. */
            phone: string;
            /** @description Its streets. */
            streets: string[];
            /** @description A word of welcome in the team's own words; may be empty. */
            welcome: string;
            /** @description Sentences about its kinds of help that are said otherwise here, by language and by the name of the sentence. */
            words: {
                [key: string]: {
                    [key: string]: string;
                };
            };
            /** @description First name of the worker. */
            worker: string;
        };
        /** @description How the worker knows that it is they who ask. */
        NewCodeBody: {
            /** @description Whether the device they had is lost: it is signed out at once. */
            device_lost?: boolean;
            /** @description What they told and was right; by phone two things. */
            facts?: components["schemas"]["Fact"][];
            /** @description Where the worker met them. */
            met: components["schemas"]["Met"];
        };
        /** @description What the worker says. */
        NewCodeView: {
            /** @description The code to type, `XXXX-XXXX`. */
            code: string;
            /**
             * Format: date-time
             * @description Until when it works, once.
             */
            until: string;
        };
        /** @description What a device answered that made a passkey, and what one calls it. */
        NewPasskeyBody: {
            /** @description As the browser writes it in JSON. */
            answer: Record<string, never>;
            /** @description Such as "mijn gsm". */
            name: string;
        };
        /** @description Somebody who has no account, and how they agreed to be written down. */
        NewPersonBody: {
            /**
             * Format: int32
             * @description Year of birth.
             */
            birth_year?: number | null;
            /** @description How they agreed. */
            consent: components["schemas"]["Consent"];
            contact?: components["schemas"]["Contact"] | null;
            door?: components["schemas"]["Door"] | null;
            /** @description First name. */
            first_name: string;
            gender?: components["schemas"]["Gender"] | null;
            /** @description The language they read; without it Dutch. */
            language?: components["schemas"]["Lang"];
            /** @description Family name. */
            last_name?: string | null;
            /** @description House number. */
            number: string;
            part?: components["schemas"]["DayPart"] | null;
            /** @description Phone number. */
            phone?: string | null;
            /** @description That it is somebody else than whom the answer `person_known` named. */
            somebody_else?: boolean;
            /** @description A street of the neighbourhood. */
            street: string;
            wish?: components["schemas"]["Gender"] | null;
        };
        /** @description Somebody new, as an ambassador meets them at the door. */
        NewcomerView: {
            /** @description First name. */
            first_name: string;
            /** @description Who. */
            id: components["schemas"]["PersonId"];
            /**
             * Format: date-time
             * @description Since when they are here.
             */
            joined_at: string;
            /** @description House number. */
            number?: string | null;
        };
        /** @description What is asked of somebody next door. */
        NextDoorView: components["schemas"]["HelpListView"] & {
            /** @description The names of the neighbourhoods next door whose neighbours one may help. */
            neighbourhoods: string[];
        };
        /**
         * @description What comes next.
         * @enum {string}
         */
        NextWord: "stay" | "follow_up" | "close";
        /** @description Which note was read. */
        NoteReadBody: {
            /**
             * Format: int32
             * @description Its number.
             */
            version: number;
        };
        /** @description A whole number with its bounds. */
        NumberView: {
            /**
             * Format: int32
             * @description The least that may be set.
             */
            least: number;
            /**
             * Format: int32
             * @description The most that may be set.
             */
            most: number;
            /**
             * Format: int32
             * @description As it is where nothing was set.
             */
            usual: number;
            /**
             * Format: int32
             * @description As it is set.
             */
            value: number;
        };
        /** @description No. */
        OfferDeclineBody: {
            /** @description `not_now`, `not_this_kind`, `too_heavy`, `too_far`. */
            reason: components["schemas"]["DeclineWord"];
        };
        /** @description One's own offer. */
        OfferView: {
            /** @description Whether one would gladly help this neighbour again; absent where that is not to be said. */
            again?: boolean | null;
            /**
             * Format: date-time
             * @description Something changed: until when one is asked to say yes again.
             */
            again_by?: string | null;
            amount?: components["schemas"]["AmountView"] | null;
            /** @description First name of the helper who asks one to come along. */
            asked_by?: string | null;
            /**
             * Format: date-time
             * @description A place came free: until when one is asked to take it.
             */
            asked_until?: string | null;
            company?: components["schemas"]["CompanyView"] | null;
            /**
             * Format: date-time
             * @description Since when.
             */
            since: string;
            /** @description `sent`, `seen`, `assigned`, `reserve`, `declined`, … */
            state: string;
            /** @description The organisation for which one volunteers; absent: one helps as a neighbour. */
            volunteer_of?: string | null;
            /** @description "Waarom ik?": ids of reasons, such as `walk`, `talent`. */
            why: string[];
        };
        /** @description When the organisation works. */
        OfficeBody: {
            /** @description The days on which it is closed besides holidays, `YYYY-MM-DD`, at most 200. */
            closed: string[];
            contact?: components["schemas"]["PersonId"] | null;
            /** @description Its hours, at most 28 stretches. */
            hours: components["schemas"]["HoursBody"][];
            /** @description What it promises from now on; as it was where this is absent. */
            terms?: components["schemas"]["PromiseTermsBody"][] | null;
        };
        /** @description When the organisation works. */
        OfficeView: {
            /** @description The days on which it is closed besides holidays. */
            closed: string[];
            contact?: components["schemas"]["PersonId"] | null;
            /** @description The next holidays: it is closed then by itself. */
            holidays: components["schemas"]["HolidayView"][];
            /** @description Its hours. */
            hours: components["schemas"]["HoursView"][];
            /** @description What it promised, for each promise of care. */
            terms: components["schemas"]["PromiseTermsView"][];
        };
        /** @description One stretch of opening hours. */
        OpenHoursBody: {
            /**
             * Format: int32
             * @description From this minute of the day.
             */
            from: number;
            /**
             * Format: int32
             * @description Until this minute of the day.
             */
            until: number;
            /**
             * Format: int32
             * @description 1 (Monday) to 7 (Sunday).
             */
            weekday: number;
        };
        /** @description One stretch of opening hours. */
        OpenHoursView: {
            /**
             * Format: int32
             * @description From this minute of the day.
             */
            from: number;
            /**
             * Format: int32
             * @description Until this minute of the day.
             */
            until: number;
            /**
             * Format: int32
             * @description 1 (Monday) to 7 (Sunday).
             */
            weekday: number;
        };
        /** @description A letter, by the token of its QR code or by its typed code. */
        OpenLetterBody: {
            /** @description As it was typed. */
            code?: string | null;
            /** @description What stands behind `#` in the link. */
            token?: string | null;
        };
        /** @description What a letter says when it is opened. */
        OpenedView: {
            /** @description The name of the neighbourhood. */
            buurt: string;
            /** @description First name of whom it is for; only on somebody's own letter. */
            first_name?: string | null;
            /** @description Whether a worker holds it open at a *kennismakingsmoment*. */
            moment: boolean;
            /**
             * Format: int32
             * @description So many may still join.
             */
            seats_left: number;
            /** @description The street it is for. */
            street?: string | null;
        };
        /** @description An organisation for which people volunteer. */
        OrganisationView: {
            /**
             * Format: int32
             * @description How many accepted it.
             */
            accepted: number;
            /** @description Which. */
            id: components["schemas"]["VolunteeringId"];
            /** @description What it is called. */
            name: string;
            /** @description Its note. */
            note: string;
            /** @description Who was asked; for who visits people. */
            people: components["schemas"]["VolunteerView"][];
            /**
             * Format: date-time
             * @description Since when that note stands.
             */
            since: string;
            /**
             * Format: int32
             * @description The number of that note.
             */
            version: number;
        };
        /** @description Who organises something. */
        OrganiserView: {
            /** @description Who. */
            id: components["schemas"]["PersonId"];
            /** @description Name. */
            name: string;
        };
        /**
         * @description What came of it.
         * @enum {string}
         */
        OutcomeWord: "worked" | "not_worked" | "other";
        /** @description What the keeper sets; what is absent stays as imported. */
        OverridesBody: {
            /**
             * Format: date
             * @description The last day of the agreement.
             */
            agreement_until?: string | null;
            /** @description For which neighbourhoods or postcodes. */
            area?: string[] | null;
            /** @description Whether it can take somebody now. */
            capacity?: string | null;
            /** @description The categories of data that may go there. */
            categories_allowed?: string[] | null;
            /** @description How a referral reaches it first. */
            channel?: string | null;
            /** @description Days on which it is closed. */
            closed?: components["schemas"]["Closing"][] | null;
            /** @description When it is open, as in the template: `ma-vr 9-12; op afspraak`. */
            hours?: string | null;
            /** @description Which duty binds who works there. */
            secrecy?: string | null;
            /**
             * Format: int32
             * @description Working days to answer.
             */
            sla_days?: number | null;
        };
        /** @description What one has. */
        OwnFactorView: {
            /**
             * Format: date-time
             * @description Since when the app is in use.
             */
            app_since?: string | null;
            /**
             * Format: date-time
             * @description Until when what weighs most may be done on this device without giving it anew.
             */
            fresh_until?: string | null;
            /** @description One's passkeys, the oldest first. */
            passkeys: components["schemas"]["PasskeyView"][];
            /** @description Whether this house has an address for which browsers make passkeys. */
            passkeys_on: boolean;
            /**
             * Format: int64
             * @description So many codes of the sheet are left.
             */
            sheet_left: number;
        };
        /** @description The code that came to the new address. */
        OwnMailCodeBody: {
            /** @description Six digits. */
            code: string;
        };
        /** @description A role of one's own. */
        OwnRoleEndBody: {
            /** @description Which. */
            role: components["schemas"]["Role"];
        };
        /** @description That the organisation saw one's extract. */
        OwnScreeningView: {
            /** @description First name of who saw it, where they are still here. */
            by?: string | null;
            /** @description On which day. */
            seen_on: string;
            /** @description The last day on which it counts, or counted. */
            until: string;
        };
        /** @description Who has a task. */
        OwnerView: {
            /** @description Their first name. */
            first_name: string;
            /** @description Whether that is the caller. */
            is_me: boolean;
        };
        /** @description A signal that is part of another. */
        PartView: {
            /** @description Its name. */
            id: components["schemas"]["SignalId"];
            /**
             * Format: date-time
             * @description When it was told.
             */
            raised: string;
            told?: components["schemas"]["WorryToldView"] | null;
            /** @description What kind of worry. */
            type: string;
        };
        /**
         * @description A part of the day.
         * @enum {string}
         */
        PartWord: "morning" | "noon" | "afternoon" | "evening" | "any";
        /** @description A new *antenne*. */
        PartnerBody: {
            /** @description `secrecy` (pharmacy, surgery, nurse) or `shop`. */
            kind: string;
            /** @description How it is called. */
            name: string;
        };
        /**
         * Format: uuid
         * @description One *antenne*: a pharmacy, a shop, who hands out cards.
         */
        PartnerId: string;
        /** @description An *antenne*, with what is printed on its cards. */
        PartnerView: {
            /** @description The code on its cards, `XXXX-XXXX`. */
            code: string;
            /** @description Which. */
            id: components["schemas"]["PartnerId"];
            /** @description `secrecy` or `shop`. */
            kind: string;
            /** @description Where the QR code on them leads. */
            link: string;
            /**
             * Format: date-time
             * @description Since when.
             */
            made_at: string;
            /** @description How it is called. */
            name: string;
        };
        /** @description What a device answered that gave one. */
        PasskeyBody: {
            /** @description As the browser writes it in JSON. */
            answer: Record<string, never>;
        };
        /** @description A passkey. */
        PasskeyView: {
            /** @description Which. */
            id: components["schemas"]["FactorId"];
            /** @description What one calls it. */
            name: string;
            /**
             * Format: date-time
             * @description Since when.
             */
            since: string;
        };
        /** @description Somebody as the worker writes them down. */
        PersonBody: {
            /**
             * Format: int32
             * @description Year of birth.
             */
            birth_year?: number | null;
            contact?: components["schemas"]["Contact"] | null;
            door?: components["schemas"]["Door"] | null;
            /** @description First name. */
            first_name: string;
            gender?: components["schemas"]["Gender"] | null;
            /** @description The language they read; without it Dutch. */
            language?: components["schemas"]["Lang"];
            /** @description Family name. */
            last_name?: string | null;
            /** @description House number. */
            number: string;
            part?: components["schemas"]["DayPart"] | null;
            /** @description Phone number. */
            phone?: string | null;
            /** @description A street of the neighbourhood. */
            street: string;
            wish?: components["schemas"]["Gender"] | null;
        };
        /**
         * Format: uuid
         * @description One person, across all roles.
         */
        PersonId: string;
        /** @description One line of the list of people. */
        PersonLineView: {
            /** @description Whether they want to help. */
            helps: boolean;
            /** @description Who. */
            id: components["schemas"]["PersonId"];
            /**
             * Format: date-time
             * @description Since when they are here.
             */
            joined_at: string;
            /** @description Name, as the worker writes it. */
            name: string;
            /** @description House number. */
            number?: string | null;
            standing?: components["schemas"]["Standing"] | null;
            /** @description Street. */
            street?: string | null;
        };
        /** @description Somebody, as the worker sees them. */
        PersonView: {
            /** @description Whether they have the app on a device now. */
            app: boolean;
            /**
             * Format: int32
             * @description Year of birth.
             */
            birth_year?: number | null;
            /** @description How they want to hear from us. */
            contact: components["schemas"]["Contact"];
            /** @description Who may come to their door. */
            door: components["schemas"]["Door"];
            /** @description Whether they ever said so: it is asked once. */
            door_said: boolean;
            /** @description First name. */
            first_name: string;
            gender?: components["schemas"]["Gender"] | null;
            /** @description Whether they want to help. */
            helps: boolean;
            /** @description Who. */
            id: components["schemas"]["PersonId"];
            /**
             * Format: date-time
             * @description Since when they are here.
             */
            joined_at: string;
            /** @description The language they read. */
            language: components["schemas"]["Lang"];
            /** @description Family name. */
            last_name?: string | null;
            /** @description House number. */
            number?: string | null;
            part?: components["schemas"]["DayPart"] | null;
            /** @description Phone number. */
            phone?: string | null;
            standing?: components["schemas"]["Standing"] | null;
            /** @description Street. */
            street?: string | null;
            /**
             * Format: int32
             * @description Trust, 0 to 3.
             */
            trust: number;
            wish?: components["schemas"]["Gender"] | null;
        };
        /**
         * @description What stands beside a first name: a drawing, never a photo. In the order in which they are given.
         * @enum {string}
         */
        Picture: "flower" | "paw" | "cup" | "book" | "leaf" | "noon" | "evening" | "pot";
        /**
         * Format: uuid
         * @description One place where neighbours meet.
         */
        PlaceId: string;
        /** @description A neighbourhood of this installation. */
        PlaceView: {
            /** @description Which. */
            id: components["schemas"]["BuurtId"];
            /** @description Its name. */
            name: string;
            /** @description Its streets. */
            streets: string[];
        };
        /**
         * @description Where one meets.
         * @enum {string}
         */
        PlaceWord: "home" | "meeting_place";
        /** @description What was planned. */
        PlannedView: {
            /** @description One for each week. */
            ids: components["schemas"]["ActivityId"][];
        };
        /** @description A batch of letters to print. Their secrets are shown here and nowhere else. */
        PrintedBatchView: {
            /**
             * Format: date-time
             * @description Until when they can be used.
             */
            expires_at: string;
            /**
             * Format: uuid
             * @description Its name.
             */
            id: string;
            /** @description The letters. */
            letters: components["schemas"]["PrintedLetterView"][];
            /** @description The street it is for. */
            street?: string | null;
        };
        /** @description What stands on one letter. */
        PrintedLetterView: {
            /** @description The code to type, `XXXX-XXXX`. */
            code: string;
            /** @description Where its QR code leads. */
            link: string;
            /**
             * Format: int32
             * @description So many people may join with it.
             */
            seats: number;
        };
        /** @description What went wrong, for the program (`code`) and for the person (`title`). */
        Problem: {
            /**
             * Format: uuid
             * @description Which one is there already.
             */
            about?: string | null;
            /** @description The stable word for it. */
            code: string;
            /** @description What is wrong with each field. */
            errors?: components["schemas"]["FieldProblem"][];
            /**
             * Format: int32
             * @description How many tries are left.
             */
            left?: number | null;
            /**
             * Format: int32
             * @description The HTTP status.
             */
            status: number;
            /** @description One sentence in the reader's language. */
            title: string;
        };
        /** @description How somebody is called and reached, in place of what was known. */
        ProfileBody: {
            /** @description How one wants to hear from us. */
            contact: components["schemas"]["Contact"];
            /** @description Who may come to one's door. */
            door: components["schemas"]["Door"];
            /** @description First name. */
            first_name: string;
            gender?: components["schemas"]["Gender"] | null;
            /** @description The language one reads. */
            language: components["schemas"]["Lang"];
            /** @description Family name. */
            last_name?: string | null;
            part?: components["schemas"]["DayPart"] | null;
            /** @description Phone number. */
            phone?: string | null;
            wish?: components["schemas"]["Gender"] | null;
        };
        /** @description How somebody is called and reached. */
        ProfileView: {
            /** @description How one wants to hear from us. */
            contact: components["schemas"]["Contact"];
            /** @description Who may come to one's door. */
            door: components["schemas"]["Door"];
            /** @description First name. */
            first_name: string;
            gender?: components["schemas"]["Gender"] | null;
            /** @description The language one reads. */
            language: components["schemas"]["Lang"];
            /** @description Family name. */
            last_name?: string | null;
            /** @description Mail address, which is changed by itself. */
            mail?: string | null;
            /** @description Whether mails go out from here: only then one can choose to hear from us so. */
            mails: boolean;
            part?: components["schemas"]["DayPart"] | null;
            /** @description Phone number. */
            phone?: string | null;
            wish?: components["schemas"]["Gender"] | null;
        };
        /**
         * @description The terms of one promise: `h2` for working hours, `d5` for working days, `next` for the end of the next
         *     working day. What is more urgent never takes longer.
         */
        PromiseTermsBody: {
            /** @description `first_look`, `contact`, `service_answer` or `follow_up`. */
            promise: string;
            /** @description For what is urgent. */
            u1: string;
            /** @description For this week. */
            u2: string;
            /** @description To follow up. */
            u3: string;
        };
        /**
         * @description The terms of one promise: `h2` for working hours, `d5` for working days, `next` for the end of the next
         *     working day.
         */
        PromiseTermsView: {
            /** @description `first_look`, `contact`, `service_answer` or `follow_up`. */
            promise: string;
            /** @description For what is urgent. */
            u1: string;
            /** @description For this week. */
            u2: string;
            /** @description To follow up. */
            u3: string;
        };
        /** @description What a browser needs to subscribe. */
        PushKeyView: {
            /** @description The `applicationServerKey`: a P-256 point in base64url. */
            key: string;
        };
        /** @description The keys of a subscription. */
        PushKeysBody: {
            /** @description 16 secret bytes, in base64url. */
            auth: string;
            /** @description A P-256 point of 65 bytes, in base64url. */
            p256dh: string;
        };
        /** @description What a browser gives when it subscribes (`PushSubscription.toJSON()`). */
        PushSubscriptionBody: {
            /** @description Where the push service takes messages for this device. */
            endpoint: string;
            /** @description Its keys. */
            keys: components["schemas"]["PushKeysBody"];
        };
        /** @description One ready sentence; its words are `talk-q-<id>`. */
        QuickView: {
            /** @description What it is about: `arrival`, `later`, `shop`, `amount`, `door`, `thanks`. */
            about: string;
            /** @description What it needs besides: `none`, `minutes`, `time`, `count`, `amount`. */
            datum: string;
            /** @description Which. */
            id: string;
        };
        /** @description How somebody may be reached safely, in place of all that was known of it. */
        ReachBody: {
            /** @description Whether messages may go out by themselves all the same. */
            automatic?: boolean;
            /** @description How, when, and never by whom: at most 400 characters. Nothing: there is nothing to mind. */
            safely?: string | null;
        };
        /** @description How somebody may be reached safely. */
        ReachView: {
            /** @description Whether messages may go out by themselves; else a worker calls. */
            automatic: boolean;
            contact?: components["schemas"]["Contact"] | null;
            part?: components["schemas"]["DayPart"] | null;
            /** @description How, when, and never by whom; in the words in which it was told. Nothing: nobody said. */
            safely: string[];
        };
        /**
         * Format: uuid
         * @description One hand-over of a signal to one service.
         */
        ReferralId: string;
        /** @description What a service said on the phone, or what a worker stops. */
        ReferralNoteBody: {
            /** @description The codes it goes through, in order: at most 3, such as `accepted`, `in_progress`. */
            codes: string[];
            /** @description Why, for `rejected`, `cancelled`, `on_hold`, `failed`. */
            reason?: string | null;
            /**
             * Format: date
             * @description Until when, for `waitlist`.
             */
            until?: string | null;
            /** @description In words; needed for `other`. */
            words?: string | null;
        };
        /** @description Of which signal a referral is. */
        ReferralOfView: {
            /** @description The short code that both sides say on the phone. */
            reference: string;
            /** @description The signal. */
            signal: components["schemas"]["SignalId"];
        };
        /** @description What a worker answers a service. */
        ReferralReplyBody: {
            /** @description In words: 3 to 500 characters. */
            words: string;
        };
        /** @description The "wat zeg ik?" card of a referral, and what stands on the printed one. */
        ReferralScriptView: {
            /** @description Where the service answers by itself. */
            address: string;
            /** @description The code with which it does, `XXXX-XXXX`; nothing when no card is good. */
            answer_code?: string | null;
            /** @description What to ask back. */
            ask: string[];
            /** @description The number on which it calls back. */
            call_back: string;
            /** @description Which referral. */
            id: components["schemas"]["ReferralId"];
            /**
             * Format: int64
             * @description How many links lead to it now.
             */
            links: number;
            /** @description Its phone number. */
            phone?: string | null;
            /** @description The code that both sides say. */
            reference: string;
            /** @description What may be told of the person. */
            released: components["schemas"]["ReleasedView"][];
            /** @description What to say, sentence by sentence. */
            say: string[];
            /** @description The name of the service. */
            service: string;
            /** @description Of which signal. */
            signal: components["schemas"]["SignalId"];
            /** @description Where it stands. */
            state: string;
        };
        /** @description A referral. */
        ReferralView: {
            basis?: components["schemas"]["BasisId"] | null;
            /** @description How the service hears: `phone`, `mail`, `card`. */
            channel: string;
            /** @description Where it stands: one of the ten codes of FHIR. */
            code: string;
            /** @description Its name. */
            id: components["schemas"]["ReferralId"];
            /** @description What one may note now: the codes that follow. */
            next: string[];
            /** @description Why it stopped or waits. */
            reason?: string | null;
            /** @description The reason in words. */
            reason_words?: string | null;
            /** @description The short code that both sides say on the phone. */
            reference: string;
            /** @description What was released, frozen at sending: kind and text. */
            released: components["schemas"]["ReleasedView"][];
            /** @description What was said. */
            said: components["schemas"]["SaidView"][];
            /** @description To which service. */
            service: components["schemas"]["ServiceId"];
            /** @description The name of the service. */
            service_name: string;
            /** @description Its phone number. */
            service_phone?: string | null;
            /**
             * Format: date-time
             * @description Since when.
             */
            since: string;
            /** @description Until when, for a waiting list: `YYYY-MM-DD`. */
            waitlist_until?: string | null;
            /** @description Somebody hands it over in person. */
            warm: boolean;
        };
        /**
         * @description Why a worker ends a request.
         * @enum {string}
         */
        RejectWord: "referred" | "out_of_scope" | "duplicate" | "rejected";
        /** @description What a service would like to read. */
        ReleasePreviewBody: {
            /** @description Which kinds of data. */
            categories: string[];
            /** @description Which service. */
            service: components["schemas"]["ServiceId"];
        };
        /** @description What would be released to a service. */
        ReleasePreviewView: {
            /** @description What was asked and stays here: its secrecy or the agreement does not allow it. */
            kept: string[];
            /** @description What it would read. */
            released: components["schemas"]["ReleasedView"][];
            /** @description What may be read but nobody knows. */
            unknown: string[];
        };
        /** @description One thing that a service may read. */
        ReleasedView: {
            /** @description Which kind of data. */
            category: string;
            /** @description Its name, in the reader's language. */
            label: string;
            /** @description The text. */
            text: string;
        };
        /** @description Who told it. */
        ReporterView: {
            /**
             * Format: date-time
             * @description When.
             */
            at: string;
            /** @description Whether the reporter is asked to call. */
            call_us: boolean;
            /** @description Their name, unless it was cut. */
            name?: string | null;
            /** @description How. */
            source: string;
            /** @description How worried. */
            worried?: string | null;
        };
        /**
         * Format: uuid
         * @description One help request.
         */
        RequestId: string;
        /** @description One ground that waits for a coordinator; its reason is read in the case. */
        ReviewView: {
            /** @description The first name of who shared it. */
            by: string;
            /** @description Which data. */
            categories: string[];
            /**
             * Format: date-time
             * @description By when somebody looks at it.
             */
            due?: string | null;
            /** @description The ground of a duty. */
            duty?: string | null;
            /**
             * Format: date-time
             * @description When.
             */
            given: string;
            /** @description Its name. */
            id: components["schemas"]["BasisId"];
            /** @description Whether that is the caller: then a colleague looks at it. */
            is_mine: boolean;
            /** @description `vital_interest` or `legal_duty`. */
            kind: string;
            /** @description The name of the service. */
            service_name: string;
            /** @description Of which signal. */
            signal: components["schemas"]["SignalId"];
        };
        /**
         * @description When the team works, and when phones keep still, in minutes of the day. With the version that was
         *     seen, it is what is set.
         */
        RhythmSet: {
            /** @description Days on which it does not, `YYYY-MM-DD`, at most 200. */
            closed: string[];
            /** @description When the team works, at most 28 stretches. */
            hours: components["schemas"]["TeamHours"][];
            /**
             * Format: int32
             * @description No message from here on.
             */
            quiet_from: number;
            /**
             * Format: int32
             * @description Messages may go out again from here on.
             */
            quiet_until: number;
            /**
             * Format: int32
             * @description On Sunday from here on.
             */
            sunday_from: number;
            /**
             * Format: int32
             * @description The version that was seen.
             */
            version: number;
        };
        /** @description Agreeing that the partner gets one's number. */
        RightCallBody: {
            /** @description Yes, and nothing else. */
            consent: boolean;
            /** @description About which right. */
            right: string;
        };
        /** @description One right; its words are in the language files, as `right-<id>-title`, `-what`, `-where`, `-with`. */
        RightView: {
            /** @description The kinds of small help beside which it stands. */
            categories: string[];
            /** @description Where what it says was read. */
            evidence: string[];
            /** @description Its name. */
            id: string;
            /** @description Which kinds of service know about it; the first calls back. */
            partners: components["schemas"]["ServiceType"][];
            /**
             * Format: date
             * @description The day on which somebody last looked it over.
             */
            reviewed_on: string;
            /** @description The services of the neighbourhood that know about it, at most three. */
            services: components["schemas"]["ServiceView"][];
        };
        /**
         * @description What somebody is in a neighbourhood.
         * @enum {string}
         */
        Role: "bewoner" | "ambassadeur" | "buurtwerker" | "brugfiguur" | "dienst" | "coordinator" | "gemeente" | "beheerder";
        /** @description A role that waits to be confirmed. */
        RoleAskedView: {
            /** @description The name of who asks. */
            by: string;
            /** @description Which. */
            id: components["schemas"]["GrantId"];
            /** @description Whether the caller asks it. */
            is_mine: boolean;
            /**
             * Format: date-time
             * @description Until when it may be confirmed.
             */
            lapses_at: string;
            /** @description The mail address for which it is asked, as it was typed: whose it is, nobody reads here. */
            mail?: string | null;
            /** @description Whether the caller may confirm it: neither asks it nor gets it. */
            may_confirm: boolean;
            /** @description The name of who gets it, when it is asked for somebody who has a role here. */
            name?: string | null;
            /** @description Which role. */
            role: components["schemas"]["Role"];
            /**
             * Format: date-time
             * @description When it ends.
             */
            until: string;
        };
        /** @description A role that is asked for somebody: by who they are, or by their mail address. */
        RoleBody: {
            /** @description Its last day, `YYYY-MM-DD`. */
            last_day: string;
            /** @description The mail address of somebody else who lives or works here. */
            mail?: string | null;
            person?: components["schemas"]["PersonId"] | null;
            /** @description Which role. */
            role: components["schemas"]["Role"];
        };
        /** @description A role of somebody. */
        RoleEndBody: {
            /** @description Whose. */
            person: components["schemas"]["PersonId"];
            /** @description Which. */
            role: components["schemas"]["Role"];
        };
        /** @description Which role waits now. */
        RoleWaitsView: {
            /** @description Which. */
            id: components["schemas"]["GrantId"];
        };
        /** @description Who has which role here, and what waits. */
        RolesView: {
            /** @description Whether somebody else steers here, who may confirm what one asks. */
            another: boolean;
            /** @description What waits to be confirmed, the oldest first. */
            asked: components["schemas"]["RoleAskedView"][];
            /** @description Who has a role besides living here. */
            held: components["schemas"]["HeldView"][];
        };
        /** @description A whole roster. */
        RosterBody: {
            /** @description Its shifts, at most 60. */
            shifts: components["schemas"]["ShiftBody"][];
        };
        /** @description The roster, who is away, who works here, and when the organisation does. */
        RosterView: {
            /** @description Who is away, today or later. */
            absences: components["schemas"]["AbsenceView"][];
            /** @description When the organisation works. */
            office: components["schemas"]["OfficeView"];
            /** @description Its shifts. */
            shifts: components["schemas"]["ShiftView"][];
            /** @description Who works here. */
            staff: components["schemas"]["StaffView"][];
            /** @description Whether the caller may speak for others, and for the organisation. */
            steers: boolean;
        };
        /** @description Whether a rule is on. */
        RuleBody: {
            /** @description Where the assessment names it, at most 120 characters; needed to put the first one on. */
            dpia?: string | null;
            /** @description On or off. */
            on: boolean;
            /** @description Which: `r1` to `r10`. */
            rule: string;
        };
        /** @description One rule, as everybody who works with it may read it. */
        RuleView: {
            /**
             * Format: date-time
             * @description When it was switched last.
             */
            changed?: string | null;
            /**
             * Format: int32
             * @description How often it was put away.
             */
            dismissed: number;
            /** @description Where the assessment of the neighbourhood names it. */
            dpia?: string | null;
            /** @description What it may do: `help_card`, `worker` or `route`. */
            effect: string;
            /**
             * Format: int32
             * @description How often it suggested something.
             */
            hits: number;
            /** @description Whether it is on here. */
            on: boolean;
            /** @description `r1` to `r10`. */
            rule: string;
            /** @description Whether it may be switched: `free`, `dpia`, `always` or `not_ready`. */
            switch: string;
            /**
             * Format: int32
             * @description How often that was taken up.
             */
            taken: number;
            /** @description In a few words. */
            title: string;
            /**
             * Format: int32
             * @description Its version.
             */
            version: number;
            /** @description "Waarom zie je dit?", in the language of the screen. */
            why: string;
        };
        /** @description What one run forgot: numbers, and nothing of whom they are about. */
        RunView: {
            /**
             * Format: date-time
             * @description When.
             */
            at: string;
            /**
             * Format: int64
             * @description Signals.
             */
            cases: number;
            /**
             * Format: int64
             * @description Other lines: visits, forms, mails, the chain.
             */
            lines: number;
            /**
             * Format: int64
             * @description Links of services.
             */
            links: number;
            /**
             * Format: int64
             * @description Reporters of whom nobody knows any more who they were.
             */
            reporters: number;
        };
        /** @description What was said about a referral. */
        SaidView: {
            /**
             * Format: date-time
             * @description When.
             */
            at: string;
            /**
             * Format: uuid
             * @description Its name.
             */
            id: string;
            /** @description `question`, `answer`, `feedback`, `note`. */
            kind: string;
            /** @description `service` or `worker`. */
            side: string;
            /** @description Name and function of who says it for the service. */
            who?: string | null;
            /** @description The words. */
            words: string;
        };
        /** @description What somebody says is not right about them. */
        SaidWrongView: {
            /**
             * Format: date-time
             * @description When.
             */
            at: string;
            /** @description Its name. */
            id: components["schemas"]["CorrectionId"];
            /** @description `open`, `changed`, `kept`. */
            state: string;
            /** @description In their words. */
            words: string;
        };
        /** @description What is not right. */
        SayWrongBody: {
            /** @description In one's own words, at most 500 characters. */
            words: string;
        };
        /** @description That one saw it. */
        ScreeningBody: {
            /** @description On which day, such as `2026-11-23`. */
            seen_on: string;
            /** @description The last day on which it counts. */
            until: string;
        };
        /**
         * @description Why it is taken back.
         * @enum {string}
         */
        ScreeningEnd: "asked" | "mistake" | "doubt";
        /** @description That it is taken back. */
        ScreeningEndBody: {
            /** @description Why. */
            reason: components["schemas"]["ScreeningEnd"];
        };
        /** @description Whether it was seen, as the desk shows it. */
        ScreeningView: {
            /** @description First name of who saw it, where they are still here. */
            by?: string | null;
            /** @description Whether it ends within a month, or did. */
            ends: boolean;
            /** @description Whether it counts now. */
            holds: boolean;
            /**
             * @description Whether who looks may write that they saw it: nobody does of themselves, nor of who does not help, is not
             *     known, or is not of age.
             */
            may: boolean;
            /** @description On which day it was seen; nothing when it never was, or is forgotten. */
            seen_on?: string | null;
            /** @description The last day on which it counts. */
            until?: string | null;
        };
        /**
         * @description What one can do with it.
         * @enum {string}
         */
        SeriesAct: "stop" | "sleep" | "wake" | "renew";
        /** @description Not once, but every week or every two weeks. */
        SeriesBody: {
            /** @description `week`, `fortnight`. */
            every: components["schemas"]["EveryWord"];
            /**
             * Format: date
             * @description The last day; one is asked in week 8 whether it goes on where there is none.
             */
            until?: string | null;
        };
        /** @description One of its days. */
        SeriesDayView: {
            /** @description The day, `2026-11-22`. */
            day: string;
            request?: components["schemas"]["RequestId"] | null;
            /** @description Why it is skipped: `holiday`, `asleep`, `past`. */
            skipped?: string | null;
        };
        /**
         * Format: uuid
         * @description One series: the same help every week or every two weeks.
         */
        SeriesId: string;
        /** @description What comes back, of one person. */
        SeriesListView: {
            /** @description What runs, the oldest first. */
            items: components["schemas"]["SeriesView"][];
        };
        /** @description Until when it sleeps. */
        SeriesSleepBody: {
            /**
             * Format: date
             * @description The first day on which it is wanted again.
             */
            until: string;
        };
        /** @description What comes back. */
        SeriesView: {
            /** @description The question whether it goes on stands; for the asker and a worker. */
            asked: boolean;
            /** @description Nothing before this day; for the asker and a worker. */
            asleep_until?: string | null;
            /** @description What one can do with it now. */
            can: components["schemas"]["SeriesAct"][];
            /** @description The kind of help; absent once it has ended. */
            category?: string | null;
            /** @description The next days, the first first; for the asker and a worker. */
            days: components["schemas"]["SeriesDayView"][];
            /** @description Why it ended: `stopped`, `over`, `worker`, `left`. */
            ended?: string | null;
            /** @description `week`, `fortnight`. */
            every: string;
            /** @description Which. */
            id: components["schemas"]["SeriesId"];
            /** @description The part of the day; absent once it has ended. */
            part?: string | null;
            /** @description Somebody reads the first time of it, and makes no other before; for the asker and a worker. */
            reading: boolean;
            /** @description Its last day; absent where one is asked whether it goes on. */
            until?: string | null;
        };
        /**
         * Format: uuid
         * @description One professional service of the directory.
         */
        ServiceId: string;
        /** @description The name of a kind that exists, such as `ocmw`. */
        ServiceType: string;
        /** @description One service, as everybody may know it. */
        ServiceView: {
            /** @description Where one can go. */
            address?: string | null;
            /** @description Whether it can take somebody now. */
            capacity: string;
            /** @description Days on which it is closed all the same. */
            closed: components["schemas"]["Closing"][];
            /** @description What it does, in the language of the screen or else in Dutch. */
            description?: string | null;
            description_lang?: components["schemas"]["Lang"] | null;
            /** @description How its door stands now. */
            doors: components["schemas"]["DoorsView"];
            /** @description Who may come, in Dutch. */
            eligibility?: string | null;
            /** @description When it is open. */
            hours: components["schemas"]["Hours"];
            /** @description Its name with us. */
            id: components["schemas"]["ServiceId"];
            /** @description What one brings, in Dutch. */
            intake?: string | null;
            /** @description In which languages one is helped. */
            languages: components["schemas"]["Spoken"][];
            /**
             * Format: date
             * @description The day on which somebody last checked all this.
             */
            last_assured?: string | null;
            /** @description Its name. */
            name: string;
            /** @description Who runs it. */
            organisation: string;
            /** @description Phone number. */
            phone?: string | null;
            /** @description Its kind; the words are in the language files. */
            type: components["schemas"]["ServiceType"];
            /** @description Web address. */
            website?: string | null;
            /** @description Whether a wheelchair gets in; absent when nobody knows. */
            wheelchair?: boolean | null;
            /** @description Why it was found. */
            why: components["schemas"]["WhyView"][];
        };
        /** @description What was found, the best first. */
        ServicesView: {
            /** @description How many there are in all. */
            count: number;
            /** @description At most sixty. */
            items: components["schemas"]["ServiceView"][];
            /** @description The kinds of service in this neighbourhood. */
            types: components["schemas"]["ServiceType"][];
        };
        /** @description How one is found on a device. */
        SessionPlaceView: {
            /** @description Whether one has a code of one's own. */
            code: boolean;
            /** @description So many others are there. */
            others: number;
            /** @description Whether one wished a code and has none yet. */
            owed: boolean;
            /** @description One's drawing. */
            picture: components["schemas"]["Picture"];
            /**
             * Format: int32
             * @description So many wrong codes somebody typed since one last saw it.
             */
            wrong: number;
        };
        /** @description Who is signed in on this device, and where. */
        SessionView: {
            /** @description In which neighbourhood one acts. */
            buurt: components["schemas"]["BuurtId"];
            /** @description Its name. */
            buurt_name: string;
            /** @description Every neighbourhood in which one has a place. */
            buurten: components["schemas"]["PlaceView"][];
            /** @description How one wants to hear from us. */
            contact: components["schemas"]["Contact"];
            /** @description Who may come to one's door. */
            door: components["schemas"]["Door"];
            /** @description Whether one said so oneself, or to a worker: it is asked once. */
            door_said: boolean;
            /** @description First name. */
            first_name: string;
            /** @description Whether one wants to help. */
            helps: boolean;
            /** @description For whom the session is. */
            kind: components["schemas"]["Kind"];
            /** @description The language one reads. */
            language: components["schemas"]["Lang"];
            /** @description One's own name in the outbox of this device; never shown to others. */
            person: components["schemas"]["PersonId"];
            place?: components["schemas"]["SessionPlaceView"] | null;
            /** @description What one is there. */
            roles: components["schemas"]["Role"][];
            /** @description What one must do about a second factor on this device, working here. */
            second_factor: components["schemas"]["Duty"];
            /** @description Known how far. */
            standing: components["schemas"]["Standing"];
        };
        /** @description What became of it. */
        SetRightBody: {
            /** @description Whether it was set right; else it stays as it is. */
            changed: boolean;
        };
        /** @description The codes of a sheet. Shown once. */
        SheetView: {
            /** @description Each works once, `XXXX-XXXX`. */
            codes: string[];
        };
        /** @description One shift: with a weekday, or with a first and a last day. */
        ShiftBody: {
            deputy?: components["schemas"]["PersonId"] | null;
            /** @description The first day, `YYYY-MM-DD`. */
            first?: string | null;
            /**
             * Format: int32
             * @description From this minute of the day.
             */
            from: number;
            /** @description The last day. */
            last?: string | null;
            /** @description Who. */
            person: components["schemas"]["PersonId"];
            /**
             * Format: int32
             * @description Until this minute of the day.
             */
            until: number;
            /**
             * Format: int32
             * @description 1 (Monday) to 7.
             */
            weekday?: number | null;
        };
        /** @description One shift. */
        ShiftView: {
            deputy?: components["schemas"]["PersonId"] | null;
            /** @description Its first day, for one with dates. */
            first?: string | null;
            /**
             * Format: int32
             * @description From this minute of the day.
             */
            from: number;
            /** @description Its last day. */
            last?: string | null;
            /** @description Who. */
            person: components["schemas"]["PersonId"];
            /**
             * Format: int32
             * @description Until this minute of the day.
             */
            until: number;
            /**
             * Format: int32
             * @description 1 (Monday) to 7, for one that comes back every week.
             */
            weekday?: number | null;
        };
        /** @description One act, with what it needs. */
        SignalActBody: {
            /** @description Which. */
            act: components["schemas"]["ActWord"];
            /** @description For `call_us`. */
            call_us?: boolean | null;
            /** @description For `close`. */
            closure?: string | null;
            /** @description For `close`: what the person says it did. */
            outcome?: string | null;
            to?: components["schemas"]["PersonId"] | null;
            /** @description For `weigh`: what kind of worry it is. */
            type?: string | null;
            /**
             * Format: date-time
             * @description For `snooze` and `inform_later`.
             */
            until?: string | null;
            urgency?: components["schemas"]["SignalUrgency"] | null;
            /**
             * @description What the worker writes, at most 2 000 characters; needed for `note`, `advice`, `emergency`,
             *     `snooze`, `inform_later`, `summarise`.
             */
            words?: string | null;
        };
        /** @description A worry as it is sent. */
        SignalBody: {
            /** @description About whom, where that is nobody known here. */
            about?: string | null;
            /** @description The person agrees that the worker calls; asked for `together`. */
            agrees?: boolean;
            /** @description What was seen or heard: ids of `/signal-facts`. */
            facts?: string[];
            /** @description The help lines were shown. */
            lines_seen?: boolean;
            /** @description How and when the person may be reached safely, and by whom never. */
            reach?: string | null;
            request?: components["schemas"]["RequestId"] | null;
            /** @description `together` (filled in with the person), `worry`, `self`. */
            source: string;
            /** @description The street. */
            street?: string | null;
            /** @description What goes well: ids of `/signal-facts`. */
            strengths?: string[];
            /** @description Own words. */
            text?: string | null;
            /** @description What it is about, when the teller says so: an id of `/signal-types`. */
            type?: string | null;
            /** @description `little` or `very`; asked for a worry. */
            worried?: string | null;
        };
        /** @description Something one can have seen or heard. */
        SignalFactView: {
            /** @description The domain of life under which it is shown. */
            domain: string;
            /** @description Not for a card of a shop. */
            health: boolean;
            /** @description Its name. */
            id: string;
        };
        /** @description What can be ticked. */
        SignalFactsView: {
            /** @description What one can have seen or heard; the words are `fact-<id>`. */
            facts: components["schemas"]["SignalFactView"][];
            /** @description What may go well. */
            strengths: string[];
        };
        /**
         * Format: uuid
         * @description One signal: a worry about a person, a household or a place.
         */
        SignalId: string;
        /** @description One signal, as the list shows it: no content. */
        SignalLineView: {
            /**
             * Format: date-time
             * @description When 112 or 101 was called.
             */
            emergency?: string | null;
            /**
             * Format: date-time
             * @description When somebody asks how it goes.
             */
            follow_up?: string | null;
            /** @description Its name. */
            id: components["schemas"]["SignalId"];
            owner?: components["schemas"]["WorkerView"] | null;
            /**
             * Format: date-time
             * @description When it was told.
             */
            raised: string;
            /**
             * Format: date-time
             * @description Since when it stands there.
             */
            since: string;
            /**
             * Format: date-time
             * @description Until when somebody waits with it.
             */
            snoozed_until?: string | null;
            /** @description How it was told. */
            source: string;
            /**
             * @description Where it stands: `new`, `triage`, `contact`, `consent`, `referred`, `follow_up`, `closed`,
             *     `merged`.
             */
            state: string;
            subject?: components["schemas"]["SubjectView"] | null;
            /** @description What kind of worry. */
            type: string;
            /** @description How urgent. */
            urgency: components["schemas"]["SignalUrgency"];
            /** @description How worried the reporter is: `little` or `very`. */
            worried?: string | null;
        };
        /** @description Into which signal. */
        SignalMergeBody: {
            /** @description The other one: it stays, and takes the higher urgency. */
            into: components["schemas"]["SignalId"];
        };
        /** @description A text about a worry. */
        SignalPreviewBody: {
            /** @description The language of the screen; without it that of the reader. */
            lang?: string | null;
            /** @description What was typed so far; at most 1 000 characters. */
            text: string;
        };
        /** @description A suggestion about a text; a worker decides. */
        SignalPreviewView: {
            /** @description Whether a worker should hear of it; a street lamp or good news need not. */
            accept_as_signal: boolean;
            /** @description Who may help: ids of service types, of help lines, or `buurtwerk`. */
            destinations: string[];
            /** @description Help lines to show first, the most urgent first. */
            help_lines: string[];
            /** @description The ids of these sentences, in the same order. */
            sentence_ids: string[];
            /** @description What to say, in the language of the reader: danger, why, what happens. */
            sentences: string[];
            /** @description The type that fits best; absent when the words do not tell. */
            type?: string | null;
            /** @description How urgent it sounds. */
            urgency: components["schemas"]["SignalUrgency"];
        };
        /** @description What a worker saw or heard. */
        SignalTellBody: {
            /** @description About whom, in words, where that is nobody known: at most 120 characters. */
            about?: string | null;
            /** @description How the person may be reached, and how never: at most 200 characters. */
            safe_contact?: string | null;
            /** @description The street: at most 120 characters. */
            street?: string | null;
            subject?: components["schemas"]["PersonId"] | null;
            /** @description What was seen or heard: at most 1 000 characters. */
            text: string;
            /** @description What kind of worry. */
            type: string;
            urgency?: components["schemas"]["SignalUrgency"] | null;
        };
        /** @description The name of what was told. */
        SignalToldView: {
            /** @description It. */
            id: components["schemas"]["SignalId"];
        };
        /** @description One kind of worry; its words are in the language files. */
        SignalTypeView: {
            /** @description Who may help: ids of service types, of help lines, or `buurtwerk`. */
            destinations: string[];
            /** @description The domains of life it touches. */
            domains: string[];
            /** @description Its name. */
            id: string;
            /** @description How urgent in the beginning. */
            urgency: components["schemas"]["SignalUrgency"];
        };
        /**
         * @description How urgent, as `care.md` counts it. The order is that of the list: the most urgent first.
         * @enum {string}
         */
        SignalUrgency: "immediate" | "high" | "normal" | "low";
        /** @description One page of signals, the most urgent first. */
        SignalsView: {
            /** @description The lines. */
            items: components["schemas"]["SignalLineView"][];
            /** @description What to give as `after` for the next page; absent on the last. */
            next?: string | null;
            /** @description Whether somebody confirmed how long cases are kept: before that none begins. */
            terms_confirmed: boolean;
        };
        /** @description A part of a weekday. */
        Slot: {
            /**
             * Format: int32
             * @description First hour, 0 to 23, local time.
             */
            from: number;
            /**
             * Format: int32
             * @description The hour after the last, 1 to 24.
             */
            until: number;
            /**
             * Format: int32
             * @description 1 (Monday) to 7 (Sunday).
             */
            weekday: number;
        };
        /** @description A language in which one is helped. */
        Spoken: {
            /** @description ISO 639-1 code. */
            code: string;
            /** @description With an interpreter. */
            interpreter?: boolean;
        };
        /** @description Somebody who works here. */
        StaffView: {
            /** @description Their first name. */
            first_name: string;
            /** @description Who. */
            id: components["schemas"]["PersonId"];
            /** @description Whether that is the caller. */
            is_me: boolean;
        };
        /**
         * @description How far somebody is known.
         * @enum {string}
         */
        Standing: "guest" | "accepted" | "confirmed";
        /** @description Something that was asked, of which must be said whether it is still needed. */
        StillAskedView: {
            /** @description Its kind; the words are `cat-<category>`. */
            category: string;
            /** @description Which request. */
            id: components["schemas"]["RequestId"];
            /** @description Somebody said yes to it. */
            matched: boolean;
            /** @description When. */
            when: components["schemas"]["WhenView"];
        };
        /** @description What is wrong with one cell. */
        StreetFaultView: {
            /** @description The stable word for it. */
            code: string;
            /** @description The column; empty for the whole row. */
            column: string;
            /** @description The line of the table, from 1. */
            row: number;
            /** @description One sentence in the reader's language. */
            title: string;
        };
        /** @description A table that was looked at. */
        StreetsApplyBody: {
            /** @description The table, as text. */
            document: string;
            /** @description What the preview named it. */
            fingerprint: string;
        };
        /** @description What was done. */
        StreetsDoneView: {
            /** @description New streets. */
            added: number;
            /** @description Streets that are others now. */
            changed: number;
            /** @description Streets that are there no more. */
            gone: number;
        };
        /** @description A table to look at. */
        StreetsPreviewBody: {
            /** @description The table, as text: `street, from, to` and `zone` or `lat, lon`. */
            document: string;
        };
        /** @description What another table would change. */
        StreetsPreviewView: {
            /** @description Streets that are new. */
            added: string[];
            /** @description Streets with other numbers, another zone or another spelling. */
            changed: string[];
            /** @description What is wrong, row by row. */
            faults: components["schemas"]["StreetFaultView"][];
            /** @description The name of exactly this table here; absent when it cannot be put in place, or changes nothing. */
            fingerprint?: string | null;
            /** @description Streets that would no longer be there. */
            gone: string[];
            /** @description So many homes are in streets that would lose a number: as long as there is one, the table stays out. */
            homes_lost: components["schemas"]["HomesView"];
            /** @description So many homes are in streets that would lie in another zone, in part or whole; they follow by themselves. */
            homes_moved: components["schemas"]["HomesView"];
            /** @description Which streets those are. */
            lost_streets: string[];
            /** @description How many stay as they are. */
            same: number;
        };
        /** @description One stretch of opening time. */
        Stretch: {
            /**
             * Format: int32
             * @description First minute of the day.
             */
            from: number;
            /**
             * Format: int32
             * @description The minute after the last, at most 1 440; not after `from` when it ends on the next day.
             */
            until: number;
            /**
             * Format: int32
             * @description The weekday on which it begins: 1 (Monday) to 7 (Sunday).
             */
            weekday: number;
        };
        /** @description Whom a signal is about. */
        SubjectView: {
            /** @description Who. */
            id: components["schemas"]["PersonId"];
            /** @description Their name. */
            name: string;
        };
        /** @description What the person says to a card. */
        SuggestionAnswerBody: {
            /** @description Whether a worker may call. */
            yes: boolean;
        };
        /** @description A card to the person whom it is about: a question, and why it is asked. */
        SuggestionCardView: {
            /** @description Its name. */
            id: components["schemas"]["SuggestionId"];
            /** @description Why one sees it, and what a yes does. */
            text: string;
            /** @description The question. */
            title: string;
        };
        /** @description Why it is put away: one word. */
        SuggestionDismissBody: {
            /** @description `known`, `solved`, `not_needed`, `not_right` or `duplicate`. */
            reason: string;
        };
        /**
         * Format: uuid
         * @description One suggestion of a rule.
         */
        SuggestionId: string;
        /** @description Where it leads. */
        SuggestionLedView: {
            request?: components["schemas"]["RequestId"] | null;
            signal?: components["schemas"]["SignalId"] | null;
        };
        /** @description Whom a suggestion is about. */
        SuggestionPersonView: {
            /** @description Who. */
            id: components["schemas"]["PersonId"];
            /** @description Their name. */
            name: string;
        };
        /** @description With which kind of worry a signal begins. */
        SuggestionTakeBody: {
            /** @description The kind; that of the rule where nobody says. */
            type?: string | null;
        };
        /** @description What a rule suggests to a worker. People decide. */
        SuggestionView: {
            /** @description What it may lead to: `help_card`, `worker` or `route`. */
            effect: string;
            /** @description Its name. */
            id: components["schemas"]["SuggestionId"];
            person?: components["schemas"]["SuggestionPersonView"] | null;
            /**
             * Format: date-time
             * @description Since when.
             */
            raised: string;
            request?: components["schemas"]["RequestId"] | null;
            /** @description Which rule: `r1` to `r10`. */
            rule: string;
            signal?: components["schemas"]["SignalId"] | null;
            /** @description In a few words. */
            title: string;
            /** @description The kind of worry with which a signal would begin. */
            type?: string | null;
            /**
             * Format: int32
             * @description In which version of that rule.
             */
            version: number;
            /** @description "Waarom zie je dit?", in the language of the screen. */
            why: string;
        };
        /** @description In which neighbourhood to act. */
        SwitchBody: {
            /** @description Which. */
            buurt: components["schemas"]["BuurtId"];
        };
        /** @description Somebody who lets the worker see what they can. */
        TalentView: {
            /** @description Whether they are asked for help in rounds too; who does not is only asked in person. */
            helps: boolean;
            /** @description Name. */
            name: string;
            /** @description Who. */
            person: components["schemas"]["PersonId"];
            /** @description Kinds of help. */
            talents: string[];
            /** @description How long one walks from the street, in coarse words, zone to zone. */
            walk?: string | null;
        };
        /** @description What one can, and who may know; nothing at all is an answer too. */
        TalentsBody: {
            /** @description Whether the worker may see them. */
            shown: boolean;
            /** @description Kinds of help, at most 18. */
            talents: string[];
        };
        /** @description The form after a talk. */
        TalkBody: {
            /** @description What the person said about each service: at most 8. */
            answers?: components["schemas"]["GroundBody"][];
            /** @description Why, for `close`. */
            closure?: string | null;
            /** @description `called`, `seen`, `not_reached`. */
            happened: string;
            /** @description The person knows now that there is a file. */
            informed?: boolean;
            /** @description What comes next: `stay` (the default), `follow_up`, `close`. */
            next?: components["schemas"]["NextWord"];
            /**
             * Format: date-time
             * @description Until when the person does not want to hear from us.
             */
            no_contact_until?: string | null;
            /** @description What was said, for colleagues: at most 2 000 characters. */
            note?: string | null;
            /**
             * Format: date-time
             * @description The day, for `follow_up`.
             */
            on?: string | null;
            /** @description What the person says it did, for `close`. */
            outcome?: string | null;
            /** @description The summary that the person saw. */
            summary?: string | null;
        };
        /** @description That there is a thread, for the page of its request. */
        TalkLineView: {
            /** @description Something was said. */
            begun: boolean;
            /** @description One may still write. */
            open: boolean;
            /**
             * Format: uuid
             * @description The name of the offer it belongs to.
             */
            ref: string;
            /**
             * Format: int32
             * @description How much one has not read.
             */
            unread: number;
        };
        /** @description Something to be said: `quick` with its number or time, or `text`. */
        TalkSayBody: {
            lang?: components["schemas"]["Lang"] | null;
            /**
             * Format: int32
             * @description Its number: minutes, pieces, a floor, cents.
             */
            number?: number | null;
            /** @description Which ready sentence, as `quick` of the thread lists them. */
            quick?: string | null;
            /** @description Own words. */
            text?: string | null;
            /** @description Its time on the clock, such as `14:30`. */
            time?: string | null;
        };
        /** @description A thread between who asks and one who helps. */
        TalkView: {
            /** @description First name of who asks, once it was released. */
            asker?: string | null;
            /** @description Which kind of small help. */
            category: string;
            /**
             * Format: date-time
             * @description From then on one may only read.
             */
            closes_at?: string | null;
            danger?: components["schemas"]["HelpPreviewView"] | null;
            /** @description First name of who helps. */
            helper?: string | null;
            /** @description A worker reads along. */
            joined: boolean;
            /** @description One may join, as a worker. */
            may_join: boolean;
            /** @description What was said, the oldest first. */
            messages: components["schemas"]["MessageView"][];
            /** @description The ready sentences that one may choose from. */
            quick: components["schemas"]["QuickView"][];
            /**
             * Format: uuid
             * @description The name of the offer it belongs to.
             */
            ref: string;
            /** @description About which request. */
            request: components["schemas"]["RequestId"];
            /** @description In which part one speaks oneself: `asker`, `helper`, `worker`. */
            voice: string;
            /** @description When. */
            when: components["schemas"]["WhenView"];
            /** @description First name of the worker who joined. */
            worker?: string | null;
            /** @description One may write. */
            writable: boolean;
        };
        /** @description Why it need not be done. */
        TaskDismissBody: {
            /** @description The reason. */
            reason: string;
        };
        /** @description What was done. */
        TaskDoneBody: {
            /** @description A word for colleagues: at most 500 characters, stored sealed. */
            note?: string | null;
        };
        /**
         * Format: uuid
         * @description One thing that a human must do.
         */
        TaskId: string;
        /** @description Whom to call or to talk with. */
        TaskPersonView: {
            /** @description How they want to hear from us. */
            contact: components["schemas"]["Contact"];
            /** @description Who. */
            id: components["schemas"]["PersonId"];
            /** @description Their name. */
            name: string;
            part?: components["schemas"]["DayPart"] | null;
            /** @description Their number. */
            phone?: string | null;
            /** @description How they may be reached safely: above the number. */
            safely?: string | null;
        };
        /**
         * @description How urgent a task is; the order is that of the list.
         * @enum {string}
         */
        TaskUrgency: "now" | "today" | "soon";
        /** @description What somebody must do. */
        TaskView: {
            /** @description The neighbourhood: where one acts to open or end it. */
            buurt: components["schemas"]["BuurtId"];
            /** @description The name of the neighbourhood. */
            buurt_name: string;
            /**
             * Format: date-time
             * @description By when.
             */
            due: string;
            /** @description Its name. */
            id: components["schemas"]["TaskId"];
            /** @description What kind. */
            kind: string;
            owner?: components["schemas"]["OwnerView"] | null;
            person?: components["schemas"]["TaskPersonView"] | null;
            /**
             * Format: date-time
             * @description Since when.
             */
            raised: string;
            /** @description Why, or the sentence to say on the phone, in the language of the screen. */
            reason: string;
            /**
             * Format: uuid
             * @description What it is about.
             */
            subject: string;
            /** @description The room that knows what it is about, such as `help`. */
            subject_room: string;
            /** @description How urgent. */
            urgency: components["schemas"]["TaskUrgency"];
        };
        /** @description One page of what must be done: what is late first, then the most urgent. */
        TasksView: {
            /** @description The tasks. */
            items: components["schemas"]["TaskView"][];
            /** @description What to give as `after` for the next page; absent on the last. */
            next?: string | null;
        };
        /** @description One stretch of working time. */
        TeamHours: {
            /**
             * Format: int32
             * @description First minute of the day.
             */
            from: number;
            /**
             * Format: int32
             * @description The minute after the last.
             */
            until: number;
            /**
             * Format: int32
             * @description 1 (Monday) to 7 (Sunday).
             */
            weekday: number;
        };
        /** @description The team, as residents reach it. With the version that was seen, it is what is set. */
        TeamSet: {
            /** @description Where one can walk in. */
            address: string;
            /** @description Mail address. */
            mail: string;
            /** @description Phone number. */
            phone: string;
            /**
             * Format: int32
             * @description The version that was seen.
             */
            version: number;
            /** @description A word of welcome to who is new; may be empty. */
            welcome: string;
            /** @description First name of the worker that residents know. */
            worker: string;
        };
        /** @description One term. */
        TermView: {
            /** @description Whether it is counted in months; else in days. */
            in_months: boolean;
            /**
             * Format: int32
             * @description The shortest that may be set.
             */
            least: number;
            /**
             * Format: int32
             * @description How long.
             */
            length: number;
            /**
             * Format: int32
             * @description The longest that may be set.
             */
            most: number;
            /** @description Its name, as it is set. */
            term: string;
        };
        /** @description How long each thing is kept from now on. */
        TermsBody: {
            /**
             * Format: int32
             * @description Who did what: months.
             */
            audit_months: number;
            /**
             * Format: int32
             * @description The link of a service: days after the end of its referral.
             */
            link_days: number;
            /**
             * Format: int32
             * @description What became of mails: days.
             */
            mail_days: number;
            /**
             * Format: int32
             * @description A signal that was no concern: days after its close.
             */
            not_a_concern_days: number;
            /**
             * Format: int32
             * @description A signal that went to a service: months after its close.
             */
            referred_months: number;
            /**
             * Format: int32
             * @description Who told it: days after the close.
             */
            reporter_days: number;
            /**
             * Format: int32
             * @description A signal that no service saw: months after its close.
             */
            unreferred_months: number;
        };
        /** @description How long each thing is kept. */
        TermsView: {
            /**
             * Format: date-time
             * @description Since when somebody answers for them; nothing while these are the defaults.
             */
            confirmed_at?: string | null;
            /** @description First name of who does. */
            confirmed_by?: string | null;
            /** @description What the last runs forgot, the latest first. */
            runs: components["schemas"]["RunView"][];
            /** @description Every term. */
            terms: components["schemas"]["TermView"][];
        };
        /** @description One line of the ledger. */
        ToldView: {
            /**
             * Format: date-time
             * @description When.
             */
            at: string;
            /** @description What, by the kind of notice. */
            kind: string;
            /** @description Their name. */
            name: string;
            /** @description Who was told. */
            person: components["schemas"]["PersonId"];
            /** @description `delivered`, `in_app`, `on_the_phone_list`, `gone`, `refused`, `mistrusted`, `expired`, `hushed`. */
            result: string;
            /**
             * Format: int32
             * @description In which wave.
             */
            wave?: number | null;
            /** @description `push`, `mail`, `app`, `phone`. */
            way: string;
        };
        /** @description One kind of help. */
        UnmetRowView: {
            /** @description Which kind. */
            category: string;
            /** @description Persons by reason; nothing for fewer than five, none included. */
            persons: (number | null)[];
            /**
             * Format: int32
             * @description The total; nothing where it could betray a hidden number.
             */
            total?: number | null;
        };
        /** @description One quarter: persons whom neighbours could not help, rounded to five. */
        UnmetView: {
            /**
             * Format: int32
             * @description The total of all; nothing where it could betray a hidden number.
             */
            all?: number | null;
            /** @description Which quarter, such as `2026-Q3`. */
            quarter: string;
            /** @description Why, in the order of the numbers: `expired_unmatched`, `not_delivered`, `out_of_scope`, `referred`. */
            reasons: string[];
            /** @description By kind of help. */
            rows: components["schemas"]["UnmetRowView"][];
            /** @description The total of each reason; nothing where it could betray a hidden number. */
            totals: (number | null)[];
        };
        /** @description Who is asked to volunteer. */
        VolunteerBody: {
            /** @description Who. */
            person: components["schemas"]["PersonId"];
        };
        /** @description Somebody who was asked to volunteer. */
        VolunteerView: {
            /**
             * Format: date-time
             * @description When they accepted the note that stands.
             */
            accepted_at?: string | null;
            /** @description Name, as the worker writes it. */
            name: string;
            /** @description Who. */
            person: components["schemas"]["PersonId"];
        };
        /** @description An organisation with its note. */
        VolunteeringBody: {
            /** @description What it is called. */
            name: string;
            /** @description What one does, who insures it, what is paid back, to whom one turns. */
            note: string;
        };
        /**
         * Format: uuid
         * @description One organisation for which people volunteer in a neighbourhood.
         */
        VolunteeringId: string;
        /** @description For whom one is asked to volunteer oneself. */
        VolunteeringView: {
            /**
             * Format: date-time
             * @description When one accepted it.
             */
            accepted_at?: string | null;
            /** @description Which organisation. */
            id: components["schemas"]["VolunteeringId"];
            /** @description What it is called. */
            name: string;
            /** @description Its note. */
            note: string;
            /**
             * Format: int32
             * @description The number of that note.
             */
            version: number;
        };
        /** @description A wave that went out. */
        WaveView: {
            /**
             * Format: int32
             * @description How far it reached, 1 to 4.
             */
            level: number;
            /**
             * Format: int32
             * @description 1 for the first.
             */
            number: number;
            /**
             * Format: int32
             * @description How many were asked.
             */
            people: number;
            /**
             * Format: date-time
             * @description When.
             */
            sent_at: string;
            /**
             * Format: date-time
             * @description Until when it runs.
             */
            until: string;
        };
        /** @description One weight with its bounds. */
        WeightView: {
            /**
             * Format: double
             * @description The least that may be set.
             */
            least: number;
            /**
             * Format: double
             * @description The most that may be set.
             */
            most: number;
            /** @description What it counts: `five_minutes`, `once`, `task`, `ask`, `thirty_days`, `first_task`, `most`. */
            unit: string;
            /**
             * Format: double
             * @description As it is where nothing was set.
             */
            usual: number;
            /**
             * Format: double
             * @description As it is set.
             */
            value: number;
            /** @description Its name. */
            word: string;
        };
        /** @description How much each term weighs; a setting of the buurt. */
        Weights: {
            /**
             * Format: double
             * @description For "graag opnieuw" on both sides.
             * @default 0.7
             */
            again: number;
            /**
             * Format: double
             * @description Per ask in 7 days.
             * @default -0.6
             */
            asks: number;
            /**
             * Format: double
             * @description The most that chance adds.
             * @default 0.2
             */
            chance: number;
            /**
             * Format: double
             * @description For a shared language.
             * @default 0.8
             */
            language: number;
            /**
             * Format: double
             * @description Before the first task; two thirds before the second, one third before the third. So a turn
             *     not had yet weighs as much as a task just done.
             * @default 3
             */
            newcomer: number;
            /**
             * Format: double
             * @description For 30 days without a task; less in proportion.
             * @default 1
             */
            rested: number;
            /**
             * Format: double
             * @description For offering the category.
             * @default 1.5
             */
            talent: number;
            /**
             * Format: double
             * @description Per task in 28 days.
             * @default -1
             */
            tasks: number;
            /**
             * Format: double
             * @description Per five minutes of walking.
             * @default -1
             */
            walk: number;
        };
        /** @description When it suits: `{"day": "2026-11-22", "part": "morning"}` or `{"flexible": true}`. */
        WhenBody: {
            /**
             * Format: date
             * @description On which day.
             */
            day?: string | null;
            /** @description It does not matter when. */
            flexible?: boolean | null;
            part?: components["schemas"]["PartWord"] | null;
        };
        /** @description When help is wanted. */
        WhenView: {
            /** @description The day, `2026-11-22`; absent when it does not matter. */
            day?: string | null;
            /**
             * Format: date-time
             * @description Not after.
             */
            ends_at: string;
            /** @description It does not matter when. */
            flexible: boolean;
            /** @description `morning`, `noon`, `afternoon`, `evening`, `any`. */
            part?: string | null;
            /**
             * Format: date-time
             * @description Not before.
             */
            starts_at: string;
        };
        /** @description Why something was found: a word of the question, and the word that it fits. */
        WhyView: {
            /** @description The word that was typed. */
            asked: string;
            /** @description How well: `whole`, `start`, `typo`. */
            fit: string;
            /** @description Where that stands: `name`, `kind`, `synonym`, `around`, `text`. */
            place: string;
            /** @description The word that it fits. */
            word: string;
        };
        /** @description Who has a signal. */
        WorkerView: {
            /** @description Their first name. */
            first_name: string;
            /** @description Who. */
            id: components["schemas"]["PersonId"];
            /** @description Whether that is the caller. */
            is_me: boolean;
        };
        /** @description What was told. */
        WorryToldView: {
            /** @description About whom, in words. */
            about?: string | null;
            /** @description What was seen or heard: codes of the list of facts. */
            facts: string[];
            /** @description How the person may be reached. */
            safe_contact?: string | null;
            /** @description The street. */
            street?: string | null;
            /** @description What goes well. */
            strengths: string[];
            /** @description In own words. */
            text?: string | null;
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    activity_come: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["ActivityId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ComeBody"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    activity_stay_away: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["ActivityId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    desk_basis_review: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["BasisId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BasisReviewBody"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    basis_withdraw: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["BasisId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    help_board: {
        parameters: {
            query?: {
                /** @description `next` of the page before. */
                after?: string;
                /** @description One kind of small help. */
                category?: string;
                /** @description What can be done on this day, `2026-11-22`. */
                day?: string;
                /** @description What can be done in this part of the day: `morning`, `noon`, `afternoon`, `evening`, `any`. */
                part?: string;
                /**
                 * @description At most so far a walk from one's own zone: `under_5`, `5_to_10`, `10_to_15`, `15_to_30`,
                 *     `over_30`.
                 */
                walk?: string;
                /** @description What can be done by who speaks this language. */
                language?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HelpListView"];
                };
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    card_fill_in: {
        parameters: {
            query?: never;
            header: {
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CardBody"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    card_open: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CardOpenBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CardView"];
                };
            };
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    complaint_tell: {
        parameters: {
            query?: never;
            header: {
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ComplaintBody"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MyComplaintView"][];
                };
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    demo_mailbox: {
        parameters: {
            query?: {
                /** @description An address; without it only the mailboxes are listed. */
                address?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DemoPostView"];
                };
            };
        };
    };
    demo_people: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DemoPersonView"][];
                };
            };
        };
    };
    demo_sign_in: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DemoSignInBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DemoSignedInView"];
                };
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    desk_absence: {
        parameters: {
            query?: never;
            header: {
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AbsenceBody"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    desk_absence_end: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                person: string;
                /** @description Its first day. */
                first: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    desk_activity_plan: {
        parameters: {
            query?: never;
            header: {
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ActivityBody"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PlannedView"];
                };
            };
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    desk_activity_change: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["ActivityId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ActivityBody"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    desk_activity_cancel: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["ActivityId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    desk_colleagues: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WorkerView"][];
                };
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    desk_colleague_cases: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["PersonId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GiveAllBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GivenView"];
                };
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    desk_colleague_leave: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["PersonId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    desk_complaints: {
        parameters: {
            query?: {
                /** @description `next` of the page before. */
                after?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ComplaintPageView"];
                };
            };
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    desk_complaint_act: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["ComplaintId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ComplaintActBody"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    desk_complaint_open: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["ComplaintId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ComplaintView"];
                };
            };
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    desk_duty: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RosterView"];
                };
            };
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    desk_duty_set: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RosterBody"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    desk_failed_deliveries: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailedDeliveryView"][];
                };
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    desk_help: {
        parameters: {
            query?: {
                /** @description `next` of the page before. */
                after?: string;
                /** @description Those that ended too. */
                all?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeskListView"];
                };
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    desk_help_show: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["RequestId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeskRequestView"];
                };
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    desk_keys: {
        parameters: {
            query?: {
                /** @description `next` of the page before. */
                after?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeskKeyPageView"];
                };
            };
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    desk_key_give: {
        parameters: {
            query?: never;
            header: {
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["KeyGiveBody"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeskKeyView"];
                };
            };
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    desk_key_show: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["DoorKeyId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["KeySlipView"];
                };
            };
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    people_leaving: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LeavingView"][];
                };
            };
        };
    };
    desk_meeting: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeskMeetingView"];
                };
            };
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    desk_place_make: {
        parameters: {
            query?: never;
            header: {
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MeetingPlaceBody"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MadePlaceView"];
                };
            };
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    desk_place_change: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["PlaceId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MeetingPlaceBody"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    desk_place_close: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["PlaceId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    moment_now: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MomentNowView"];
                };
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    moment_open: {
        parameters: {
            query?: never;
            header: {
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MomentBody"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MomentNowView"];
                };
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    moment_close: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    desk_buurt: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BuurtSetView"];
                };
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    desk_buurt_helping: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["HelpingSet"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    desk_buurt_kinds: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["KindsView"];
                };
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    desk_buurt_kind: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["KindTextsSet"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    desk_buurt_rhythm: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RhythmSet"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    desk_streets: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/plain": string;
                };
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    desk_streets_apply: {
        parameters: {
            query?: never;
            header: {
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["StreetsApplyBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StreetsDoneView"];
                };
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    desk_streets_preview: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["StreetsPreviewBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StreetsPreviewView"];
                };
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    desk_buurt_team: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TeamSet"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    desk_office: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OfficeBody"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    desk_overdue: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LateView"][];
                };
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    partner_list: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PartnerView"][];
                };
            };
        };
    };
    partner_make: {
        parameters: {
            query?: never;
            header: {
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PartnerBody"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PartnerView"];
                };
            };
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    partner_end: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["PartnerId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    desk_referral: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["ReferralId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReferralOfView"];
                };
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    desk_reviews: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReviewView"][];
                };
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    desk_roles: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RolesView"];
                };
            };
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    desk_role_ask: {
        parameters: {
            query?: never;
            header: {
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RoleBody"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RoleWaitsView"];
                };
            };
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    desk_role_end: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RoleEndBody"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    desk_role_refuse: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["GrantId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    desk_role_confirm: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["GrantId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    desk_rules: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RuleView"][];
                };
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    desk_rule_set: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RuleBody"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    services_kept: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["KeptServiceView"][];
                };
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    desk_signals: {
        parameters: {
            query?: {
                /** @description `open` (the default), `queue`, `mine`, or `ended`. */
                which?: string | null;
                /** @description Where the page before ended. */
                after?: string | null;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SignalsView"];
                };
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    desk_signal_tell: {
        parameters: {
            query?: never;
            header: {
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SignalTellBody"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SignalToldView"];
                };
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    desk_signal_act: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["SignalId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SignalActBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseView"];
                };
            };
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    desk_signal_draft: {
        parameters: {
            query?: never;
            header: {
                "Idempotency-Key": string;
            };
            path: {
                id: components["schemas"]["SignalId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DraftBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseView"];
                };
            };
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    desk_signal_merge: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["SignalId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SignalMergeBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseView"];
                };
            };
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    desk_signal_open: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["SignalId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CaseOpenBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseView"];
                };
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    desk_signal_refer: {
        parameters: {
            query?: never;
            header: {
                "Idempotency-Key": string;
            };
            path: {
                id: components["schemas"]["SignalId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GroundBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseView"];
                };
            };
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    release_preview: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["SignalId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReleasePreviewBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReleasePreviewView"];
                };
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    desk_signal_services: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["SignalId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FitView"][];
                };
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    desk_signal_talk: {
        parameters: {
            query?: never;
            header: {
                "Idempotency-Key": string;
            };
            path: {
                id: components["schemas"]["SignalId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TalkBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseView"];
                };
            };
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    desk_suggestions: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SuggestionView"][];
                };
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    desk_suggestion_dismiss: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["SuggestionId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SuggestionDismissBody"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    desk_suggestion_take: {
        parameters: {
            query?: never;
            header: {
                "Idempotency-Key": string;
            };
            path: {
                id: components["schemas"]["SuggestionId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SuggestionTakeBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SuggestionLedView"];
                };
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    desk_talents: {
        parameters: {
            query?: {
                /** @description Only who can this kind of help. */
                category?: string;
                /** @description The street from which one walks. */
                street?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TalentView"][];
                };
            };
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    desk_terms: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TermsView"];
                };
            };
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    desk_terms_set: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TermsBody"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    desk_unmet: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UnmetView"][];
                };
            };
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    desk_volunteering: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrganisationView"][];
                };
            };
        };
    };
    desk_volunteering_make: {
        parameters: {
            query?: never;
            header: {
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["VolunteeringBody"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    desk_volunteering_write: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["VolunteeringId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["VolunteeringBody"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    desk_volunteer_ask: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["VolunteeringId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["VolunteerBody"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    desk_volunteer_end: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["VolunteeringId"];
                person: components["schemas"]["PersonId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    desk_workload: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LoadView"][];
                };
            };
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    device_people: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DevicePersonView"][];
                };
            };
        };
    };
    device_empty: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    device_choose: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DeviceChooseBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeviceChosenView"];
                };
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    directory_apply: {
        parameters: {
            query?: never;
            header: {
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DirectoryApplyBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DirectoryDoneView"];
                };
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    directory_export: {
        parameters: {
            query: {
                /** @description `hsds` or `csv`. */
                format: components["schemas"]["FormatWord"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/plain": string;
                };
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    directory_preview: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DirectoryPreviewBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DirectoryPreviewView"];
                };
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    duty_now: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DutyView"];
                };
            };
        };
    };
    help_ask: {
        parameters: {
            query?: never;
            header: {
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["HelpAskBody"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HelpRequestView"];
                };
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    help_preview: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["HelpPreviewBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HelpPreviewView"];
                };
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    help_show: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["RequestId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HelpRequestView"];
                };
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    offer_accept: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["RequestId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HelpRequestView"];
                };
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    help_again: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["RequestId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AgainBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HelpRequestView"];
                };
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    offer_amount: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["RequestId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AmountBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HelpRequestView"];
                };
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    desk_help_ask_person: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["RequestId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DeskAskPersonBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HelpRequestView"];
                };
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    offer_back_out: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["RequestId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HelpRequestView"];
                };
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    help_calendar: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["RequestId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/calendar": string;
                };
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    help_change: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["RequestId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["HelpChangeBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HelpRequestView"];
                };
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    offer_company_choices: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["RequestId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CompanyChoiceView"][];
                };
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    offer_company: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["RequestId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CompanyBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HelpRequestView"];
                };
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    help_company_decline: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["RequestId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["HelperBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HelpRequestView"];
                };
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    help_confirm: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["RequestId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["HelpConfirmBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HelpRequestView"];
                };
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    offer_decline: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["RequestId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OfferDeclineBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HelpRequestView"];
                };
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    offer_done: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["RequestId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HelpRequestView"];
                };
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    help_extend: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["RequestId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HelpRequestView"];
                };
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    desk_help_hold: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["RequestId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HelpRequestView"];
                };
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    offer_more_than_small: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["RequestId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HelpRequestView"];
                };
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    help_paid: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["RequestId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["HelperBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HelpRequestView"];
                };
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    desk_help_publish: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["RequestId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HelpRequestView"];
                };
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    help_refuse_helper: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["RequestId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["HelperBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HelpRequestView"];
                };
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    desk_help_reject: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["RequestId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DeskRejectBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HelpRequestView"];
                };
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    help_release_contact: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["RequestId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["HelperBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HelpRequestView"];
                };
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    offer_seen: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["RequestId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HelpRequestView"];
                };
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    help_thank: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["RequestId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["HelpThankBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HelpRequestView"];
                };
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    desk_help_unhold: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["RequestId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HelpRequestView"];
                };
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    desk_help_widen: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["RequestId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HelpRequestView"];
                };
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    help_withdraw: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["RequestId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["HelpWithdrawBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HelpRequestView"];
                };
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    series_list: {
        parameters: {
            query?: {
                /** @description Somebody of the neighbourhood, for a worker; absent: oneself. */
                of?: components["schemas"]["PersonId"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SeriesListView"];
                };
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    series_renew: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["SeriesId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SeriesView"];
                };
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    series_sleep: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["SeriesId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SeriesSleepBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SeriesView"];
                };
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    series_stop: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["SeriesId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SeriesView"];
                };
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    series_wake: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["SeriesId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SeriesView"];
                };
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    letter_join: {
        parameters: {
            query?: never;
            header: {
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["JoinBody"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionView"];
                };
            };
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    letter_open: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OpenLetterBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OpenedView"];
                };
            };
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    key_act: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["DoorKeyId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["KeyActBody"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    letters_list: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BatchView"][];
                };
            };
        };
    };
    letters_make: {
        parameters: {
            query?: never;
            header: {
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LettersBody"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrintedBatchView"];
                };
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    live: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/event-stream": string;
                };
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    again_end: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["AgainId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    apart_mine: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApartView"][];
                };
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    apart_say: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ApartBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApartView"][];
                };
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    apart_end: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["ApartId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApartView"][];
                };
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    away_mine: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AwayView"];
                };
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    away_say: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AwayBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AwayView"];
                };
            };
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    away_back: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AwayView"];
                };
            };
        };
    };
    complaint_mine: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MyComplaintView"][];
                };
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    complaint_appeal: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["ComplaintId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MyComplaintView"][];
                };
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    correction_say: {
        parameters: {
            query?: never;
            header: {
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SayWrongBody"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    my_data: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MyDataView"];
                };
            };
        };
    };
    my_data_copy: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MyDataView"];
                };
            };
        };
    };
    discretion: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DiscretionView"];
                };
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    discretion_accept: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DiscretionBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DiscretionView"];
                };
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    own_factor: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OwnFactorView"];
                };
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    factor_begin: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AppView"];
                };
            };
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    factor_confirm: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FirstCodeBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SheetView"];
                };
            };
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    factor_sheet: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SheetView"];
                };
            };
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    files: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FilesView"];
                };
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    file_correct: {
        parameters: {
            query?: never;
            header: {
                "Idempotency-Key": string;
            };
            path: {
                id: components["schemas"]["SignalId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CorrectionBody"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    file_export: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["SignalId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FileView"];
                };
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    file_open: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["SignalId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FileView"];
                };
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    forget_me: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ForgottenView"];
                };
            };
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    help_mine: {
        parameters: {
            query?: {
                /** @description `next` of the page before. */
                after?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HelpListView"];
                };
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    help_helping: {
        parameters: {
            query?: {
                /** @description `next` of the page before. */
                after?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HelpListView"];
                };
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    helping: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HelpingSettings"];
                };
            };
        };
    };
    helping_set: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["HelpingSettings"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    key_mine: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MyKeyView"][];
                };
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    own_mail_ask: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MailBody"];
            };
        };
        responses: {
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    own_mail_remove: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    own_mail_confirm: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OwnMailCodeBody"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    meeting_mine: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MeetingView"];
                };
            };
        };
    };
    help_next_door: {
        parameters: {
            query?: {
                /** @description `next` of the page before. */
                after?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NextDoorView"];
                };
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    passkey_make: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewPasskeyBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SheetView"];
                };
            };
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    passkey_begin: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Record<string, never>;
                };
            };
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    passkey_remove: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["FactorId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    profile: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProfileView"];
                };
            };
        };
    };
    profile_set: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string | null;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProfileBody"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    own_role_end: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OwnRoleEndBody"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    screening_mine: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MyScreeningView"];
                };
            };
        };
    };
    signal_mine: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HeardView"][];
                };
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    suggestion_mine: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SuggestionCardView"][];
                };
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    suggestion_answer: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["SuggestionId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SuggestionAnswerBody"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    talents_set: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TalentsBody"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    volunteering_mine: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VolunteeringView"][];
                };
            };
        };
    };
    volunteering_accept: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["VolunteeringId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NoteReadBody"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    meeting: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MeetingView"];
                };
            };
        };
    };
    moment_here: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OpenLetterBody"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    neighbourhood: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NeighbourhoodView"];
                };
            };
        };
    };
    people_find: {
        parameters: {
            query?: {
                /** @description Parts of a name, a street, a number or a phone number. */
                q?: string;
                /** @description Only who is known so far. */
                state?: components["schemas"]["Standing"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PersonLineView"][];
                };
            };
        };
    };
    people_make: {
        parameters: {
            query?: never;
            header: {
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewPersonBody"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MadeView"];
                };
            };
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    people_confirm_all: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ConfirmBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConfirmedView"];
                };
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    people_newcomers: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NewcomerView"][];
                };
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    people_show: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["PersonId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PersonView"];
                };
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    people_correct: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["PersonId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PersonBody"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    people_away: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["PersonId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AwayView"];
                };
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    people_away_say: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["PersonId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AwayBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AwayView"];
                };
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    people_away_back: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["PersonId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AwayView"];
                };
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    people_new_code: {
        parameters: {
            query?: never;
            header: {
                "Idempotency-Key": string;
            };
            path: {
                id: components["schemas"]["PersonId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewCodeBody"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NewCodeView"];
                };
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    people_confirm: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["PersonId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConfirmedView"];
                };
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    corrections: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["PersonId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SaidWrongView"][];
                };
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    correction_close: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["PersonId"];
                correction: components["schemas"]["CorrectionId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SetRightBody"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    departure: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["PersonId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DepartureView"];
                };
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    people_died: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["PersonId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    people_forget: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["PersonId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ForgetBody"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    people_move: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["PersonId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MoveBody"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    people_moving: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["PersonId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MovingView"];
                };
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    people_reach: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["PersonId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReachView"];
                };
            };
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    people_reach_set: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["PersonId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReachBody"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    people_screening: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["PersonId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ScreeningView"];
                };
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    people_screen: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["PersonId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ScreeningBody"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    people_screening_end: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["PersonId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ScreeningEndBody"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    people_stay: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["PersonId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    push_key: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PushKeyView"];
                };
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    push_subscribe: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PushSubscriptionBody"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    push_unsubscribe: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    referral_by_phone: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["ReferralId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    referral_note: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["ReferralId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReferralNoteBody"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    referral_reply: {
        parameters: {
            query?: never;
            header: {
                "Idempotency-Key": string;
            };
            path: {
                id: components["schemas"]["ReferralId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReferralReplyBody"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    referral_revoke_links: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["ReferralId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    referral_script: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["ReferralId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReferralScriptView"];
                };
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    referral_send_again: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["ReferralId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    rights: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RightView"][];
                };
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    right_call: {
        parameters: {
            query?: never;
            header: {
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RightCallBody"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    services: {
        parameters: {
            query?: {
                /** @description What was typed. */
                q?: string;
                /** @description Only this kind. */
                type?: string;
                /** @description Only who is open now. */
                open_now?: boolean;
                /** @description Only who helps in this language. */
                lang?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ServicesView"];
                };
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    service: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["ServiceId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ServiceView"];
                };
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    service_set: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["ServiceId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OverridesBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["KeptServiceView"];
                };
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    session: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionView"];
                };
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    session_end: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    session_buurt: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SwitchBody"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    device_settle: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DevicePlaceBody"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    session_factor: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FactorBody"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    passkey_give: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PasskeyBody"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    passkey_ask: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Record<string, never>;
                };
            };
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    session_refresh: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    session_share: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    device_wait: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    sign_in_mail: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MailBody"];
            };
        };
        responses: {
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    sign_in_mail_code: {
        parameters: {
            query?: never;
            header: {
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MailCodeBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MailEnteredView"];
                };
            };
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    signal_facts: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SignalFactsView"];
                };
            };
        };
    };
    signal_types: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SignalTypeView"][];
                };
            };
        };
    };
    signal_tell: {
        parameters: {
            query?: never;
            header: {
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SignalBody"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HeardView"];
                };
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    signal_preview: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SignalPreviewBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SignalPreviewView"];
                };
            };
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    help_talk: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                ref: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TalkView"];
                };
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    help_talk_join: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                ref: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TalkView"];
                };
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    help_talk_say: {
        parameters: {
            query?: never;
            header: {
                "Idempotency-Key": string;
            };
            path: {
                ref: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TalkSayBody"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TalkView"];
                };
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    help_talk_seen: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                ref: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TalkView"];
                };
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    tasks_list: {
        parameters: {
            query?: {
                /** @description Only these kinds, with commas between. */
                kinds?: string;
                /** @description Where the page before ended. */
                after?: string;
                /** @description At most this many, and never more than 20. */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TasksView"];
                };
            };
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    task_dismiss: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TaskDismissBody"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    task_done: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TaskDoneBody"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    task_take: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
}
