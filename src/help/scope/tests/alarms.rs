//! What must raise a banner and what must not, phrase by phrase.

use super::*;

fn decision(text: &str) -> Decision {
    judge(text, Lang::Nl, None).decision
}

fn wrong<'a>(texts: &[&'a str], banner: bool) -> Vec<&'a str> {
    texts
        .iter()
        .copied()
        .filter(|text| (decision(text) == Decision::Emergency) != banner)
        .inspect(|text| println!("{text}: {:?}", judge(text, Lang::Nl, None).because))
        .collect()
}

#[test]
fn no_banner_on_an_idiom() {
    let idioms = [
        "Ik sterf van de goesting om nog eens te dansen, wie gaat er mee?",
        "Ik val dood van de honger, wie eet er mee?",
        "Wie helpt mij een kast in elkaar slaan?",
        "ik schiet mezelf door de kop van verveling",
        "Ik ben doodmoe en kan niet meer stappen vandaag, brengt iemand brood mee?",
        "mijn gsm is dood",
        "de batterij is dood, wie heeft er een nieuwe?",
        "het is hier dood op zondag, wie komt er kaarten?",
        "we hebben gelachen tot we erbij neervielen",
        "Het is bloedheet, wie wil mijn planten water geven?",
        "mijn plant sterft, wie heeft er groene vingers?",
        "Ik heb geen pijn op de borst, enkel een verkoudheid. Wie brengt soep?",
        "mijn man is vorig jaar gestorven en ik zoek gezelschap",
        "Ik lach mij dood met dat filmpje, wie kan het op mijn gsm zetten?",
        "Ik verveel me dood, wie komt er een spelletje spelen?",
        "Ik stik van de warmte, heeft er iemand een ventilator te leen?",
        "Ik verdrink in het papierwerk, wie helpt sorteren?",
        "Wie slaat er mee een balletje op het tennisveld?",
        "Ik ben bang van honden, wie gaat er mee wandelen?",
        "De klok slaat niet meer, wie kan ze maken?",
        "Ik kreeg bijna een hartaanval van die factuur, wie leest ze mee?",
        "De lamp brandt niet meer, wie vervangt ze?",
        "Wie wil samen een thriller lezen over een moord in Gent?",
        "Na mijn hartoperatie van vorig jaar mag ik niet tillen. Wie draagt mijn water?",
        "Mijn vader heeft vorig jaar een beroerte gehad, wie wandelt er met hem?",
        "Mijn kat is weggelopen, al drie dagen niet gezien",
        "Ik schrok me dood van het onweer, mijn rolluik zit vast",
        "Doodzonde van die fiets, wie kan hem maken?",
        "Wie komt er mee naar de EHBO-cursus reanimatie?",
        "De rookmelder piept, wie vervangt de batterij?",
        "Mijn voordeur gaat niet meer open, wie is er handig?",
        "Ik zie het niet zitten om alleen naar de les te gaan, wie gaat mee?",
        "Het hoeft niet meer vandaag, morgen is ook goed voor het brood",
        "Ik woon hier niet lang meer, wie wil mijn planten overnemen? Ik verhuis naar mijn dochter.",
        "Mijn man mag het niet weten, het is een verrassing voor zijn verjaardag. Wie bakt er een taart?",
        "je meurs de faim, qui vient manger avec moi ?",
        "Mon téléphone est mort, qui peut m'aider ?",
        "C'est à mourir de rire, qui vient jouer aux cartes ?",
        "I'm dying to try that recipe, who wants to cook together?",
        "my phone died again, can someone look at it",
        "My feet are killing me, could someone get my bread?",
        "I laughed till I died, who joins the next quiz?",
        "I don't have chest pain, just a check-up. Who can drive me?",
    ];
    assert_eq!(wrong(&idioms, false), Vec::<&str>::new());
}

#[test]
fn every_phrase_of_danger_raises_the_banner() {
    let dangers = [
        "pijn op de borst",
        "ik heb een drukkend gevoel op mijn borst",
        "mijn man ademt niet meer",
        "ik krijg geen lucht",
        "ze is bewusteloos",
        "buurvrouw is flauwgevallen en wordt niet wakker",
        "hij bloedt hevig",
        "het bloeden stopt niet",
        "er is brand in de keuken",
        "er komt rook onder de deur van de buren",
        "ik ruik gas in huis",
        "CO-vergiftiging denk ik",
        "mijn mond hangt scheef en ik kan niet goed spreken",
        "overdosis genomen",
        "mijn kind heeft bleekwater gedronken",
        "ik wil niet meer leven",
        "IK WIL DOOD",
        "ik maak er een einde aan",
        "het hoeft voor mij niet meer",
        "zonder mij zijn ze beter af",
        "ik ga voor de trein springen",
        "mijn man slaat mij",
        "mijn ex bedreigt mij met een mes",
        "ik ben bang van mijn man",
        "hij heeft mij verkracht",
        "mijn zoon sluit mij op in mijn kamer",
        "mijn dochter van 4 is weg, ik vind haar nergens, al een uur",
        "Ik heb mevrouw van nummer 8 al drie dagen niet gezien en ze doet niet open.",
        "mal à la poitrine",
        "elle ne respire plus",
        "je veux mourir",
        "mon mari me frappe",
        "il y a le feu dans la cuisine",
        "chest pain",
        "he is not breathing",
        "I want to die",
        "my husband beats me",
        "the kitchen is on fire",
        "ألم في صدري",
        "زوجي يضربني",
        "اريد ان اموت",
        "göğsümde ağrı var",
        "kocam beni dövüyor",
        "ölmek istiyorum",
        "біль у грудях",
        "чоловік б'є мене",
        "не хочу жити",
        "pijnnnn op de borst!!!",
        "p\u{200b}ijn op de bоrst",
        "ik krijg geen luchtt help bewusteloss",
    ];
    assert_eq!(wrong(&dangers, true), Vec::<&str>::new());
}

#[test]
fn a_negation_never_raises() {
    let cues = [
        "pijn op de borst",
        "beroerte",
        "hartaanval",
        "bloeding",
        "brand in de keuken",
        "gasgeur",
        "overdosis",
        "zelfmoordgedachten",
        "schulden",
        "deurwaarder",
        "wondzorg",
        "advocaat",
        "motorzaag",
    ];
    let calm = "Wie brengt er brood mee van de winkel?";
    for cue in cues {
        let text = format!("Ik heb geen {cue}. {calm}");
        assert_eq!(decision(&text), decision(calm), "{text}");
    }
}

#[test]
fn money_words_alone_are_no_reason() {
    for text in [
        "Wie brengt brood mee? Ik heb het geld gepast klaarliggen.",
        "Ik betaal de boodschappen terug met het ticket, wie gaat er naar de winkel?",
        "Kan iemand melk halen? Betalen doe ik aan de deur, ongeveer 10 euro.",
    ] {
        assert_eq!(decision(text), Decision::Publish, "{text}");
    }
}

#[test]
fn a_redirect_names_a_service_and_a_person() {
    for (lang, _, texts) in both() {
        for text in texts {
            let got = judge(&text.text, lang, None);
            if got.decision == Decision::Redirect {
                assert!(got.redirect_to.contains(&WORKER), "{}", text.text);
                let service = got.redirect_to.iter().any(|id| facts::facts().service(id).is_some());
                assert!(service, "{}", text.text);
                assert!(got.sentences.contains(&"scope-redirect"), "{}", text.text);
            }
        }
    }
}

#[test]
fn unread_words_wait_but_their_writer_does_not() {
    let arabic = "أحتاج إلى من يساعدني في حمل أكياس البطاطا يوم السبت";
    let with = judge(arabic, Lang::Ar, Some("groceries"));
    assert_eq!(with.decision, Decision::PublishWithTip);
    assert!(with.flags.contains(&Flag::Unread));
    assert_eq!(judge(arabic, Lang::Ar, None).decision, Decision::HoldForWorker);
    assert_eq!(judge(arabic, Lang::Ar, Some("childcare")).decision, Decision::HoldVerifiedOnly);
}

#[test]
fn the_pictogram_stands_and_no_text_is_needed() {
    assert_eq!(judge("", Lang::Nl, Some("groceries")).decision, Decision::Publish);
    assert_eq!(judge("", Lang::Nl, Some("childcare")).decision, Decision::HoldVerifiedOnly);
    assert_eq!(judge("", Lang::Nl, Some("other")).decision, Decision::HoldForWorker);
    assert_eq!(judge("", Lang::Nl, None).decision, Decision::HoldForWorker);
    let sit = judge("Bij mijn vrouw met dementie blijven, twee uurtjes", Lang::Nl, Some("company"));
    assert_eq!((sit.category, sit.decision), (Some("carer_break"), Decision::HoldVerifiedOnly));
}

#[test]
fn every_sentence_stands_in_every_language() {
    use crate::base::words::known;
    let services =
        facts::facts().service_ids().map(|id| format!("scope-service-{}", id.replace('_', "-")));
    let all: Vec<String> =
        sentences::every().into_iter().map(str::to_owned).chain(services).collect();
    for lang in Lang::ALL {
        for id in &all {
            assert!(known(lang, id), "{} {id}", lang.code());
        }
        assert!(known(lang, "scope-service-buurtwerker"));
    }
}
