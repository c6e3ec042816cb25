//! What is hidden and what stays.

use super::mask::mask;

const SECRETS: &[(&str, &str)] = &[
    ("De code is 4471.", "4471"),
    ("Code van de poort: 2580#", "2580"),
    ("toegangscode 12A4B aan de deur", "12A4B"),
    ("mijn pincode is 1 2 3 4", "1 2 3 4"),
    ("de code is vier vier zeven een", "vier"),
    ("le code est quatre quatre sept un", "quatre"),
    ("the code is four four seven one", "four"),
    ("c0de 4471", "4471"),
    ("4471 is de code", "4471"),
    ("Tik 1379 in aan de deur", "1379"),
    ("het sleutelkluisje gaat open met 0852", "0852"),
    ("wachtwoord is Zonnebloem", "Zonnebloem"),
    ("mijn paswoord: hond123!", "hond123"),
    ("alarm uitzetten met 9911", "9911"),
    ("cijferslot 357 van de fiets", "357"),
    ("de code is ٤٤٧١", "٤٤٧١"),
    ("رمز الباب ٤٤٧١", "٤٤٧١"),
    ("код 4471", "4471"),
    ("kapı şifresi 4471", "4471"),
    ("De sleutel ligt onder de mat.", "mat"),
    ("sleutel onder de bloempot links", "bloempot"),
    ("onder de deurmat ligt een sleutel", "deurmat"),
    ("Ik laat de sleutel bij de bakker achter", "bakker"),
    ("De sleutel? Onder de mat.", "mat"),
    ("Neem de sleutel. Hij hangt achter het vogelhuisje.", "vogelhuisje"),
    ("la clé est cachée sous le pot de fleurs", "pot"),
    ("the key is behind the bin", "bin"),
    ("de achterdeur is altijd open", "altijd open"),
    ("bel 0470 12 34 56", "12 34"),
    ("0470/12.34.56", "34"),
    ("+32 470 12 34 56", "470"),
    ("0032470123456", "0032470123456"),
    ("nul vier zeven nul een twee drie vier vijf zes", "zeven"),
    ("O470 I2 34 56", "34"),
    ("BE68 5390 0754 7034", "5390"),
    ("BE68539007547034", "7034"),
    ("rekening be68.5390.0754.7034", "0754"),
    ("NL91 ABNA 0417 1643 00", "0417"),
    ("kaartnummer 4871 0412 3456 7890", "0412"),
    ("rijksregister 43.05.12-123.45", "123"),
    ("mail jan.peeters@voorbeeld.be", "peeters"),
    ("maria punt peeters apestaartje gmail punt com", "peeters"),
    ("ik woon in de Wilgenstraat 45", "45"),
    ("kom naar kerkstraat 12 bus 3", "12"),
    ("Kerkstraat nr. 12b", "12b"),
    ("kerkstraat12", "12"),
    ("Kerkstraat, 12", "12"),
    ("Grote Markt 4", "4"),
    ("kapelhof 10", "10"),
    ("Vaartkaai 3 A", "3"),
    ("ik woon op nummer 8", "8"),
    ("bij mevrouw van nummer 22", "22"),
    ("appartement 3B", "3B"),
    ("mijn adres is Ter Elst 5", "5"),
    ("12 rue de la Gare", "Gare"),
    ("avenue Louise 112", "112"),
    ("15, Church Street", "Church"),
    ("I live at 4 Mill Lane", "Mill"),
    ("вулиця Шевченка 12", "12"),
];

#[test]
fn codes_and_addresses_are_masked() {
    let mut seen = Vec::new();
    for (text, secret) in SECRETS {
        let got = mask(text);
        if got.text.contains(*secret) || got.flags.is_empty() {
            seen.push((text, got.text));
        }
    }
    assert!(seen.is_empty(), "{seen:#?}");
}

#[test]
fn times_ages_prices_and_dates_stay() {
    let plain = [
        "Ik moet woensdag om 14u bij de kinesist zijn, om 15u30 terug.",
        "tussen 14:00 en 16:30",
        "van 9.30 tot 11.00",
        "twee bakken, of 2 bakken water",
        "100 euro voor de winkel",
        "€ 50 en 12,50 euro",
        "ik ben 81 en mijn kinderen zijn 7 en 9",
        "op 3/12/2026 of 03-12-2026",
        "van 3 tot 10 december 2026",
        "Ik woon hier 40 jaar",
        "bus 4 naar het centrum",
        "lijn nummer 8 rijdt niet",
        "maat 38, 6 liter melk, 10 kilo patatten",
        "mijn huis is gebouwd in 1965",
        "langs de Vaart of aan het plein",
        "naar de markt om 2 kilo appels",
        "in het park 3 keer per week",
        "postcode 2800 Mechelen",
        "mijn sleutel is kwijt",
        "de deur gaat niet open",
        "bel 112 of 1813",
        "ik zoek iemand voor 1 uur in de week",
        "Wie kan een code voor mij scannen?",
        "mijn wachtwoord is vergeten",
    ];
    let mut hidden = Vec::new();
    for text in plain {
        let got = mask(text);
        if got.text != text {
            hidden.push((text, got.text));
        }
    }
    assert!(hidden.is_empty(), "{hidden:#?}");
}
