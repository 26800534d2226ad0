internal import KaderDomain

/// What is said of a cell that cannot be read.
extension Phrase {
    static let blank = Phrase(
        nl: "hier moet iets staan", en: "this may not be blank")
    static let expectedId = Phrase(
        nl: "dit is geen id (een UUID zoals een export die schrijft)",
        en: "this is not an id (a UUID as an export writes it)")
    static let expectedDay = Phrase(
        nl: "dit is geen bestaande dag; schrijf 2026-11-24",
        en: "this is not a day that exists; write 2026-11-24")
    static let expectedTime = Phrase(
        nl: "dit is geen tijd; schrijf 09:00", en: "this is not a time; write 09:00")
    static let expectedHours = Phrase(
        nl: "schrijf van tot als 09:00-12:00", en: "write the hours as 09:00-12:00")
    static let expectedTruth = Phrase(
        nl: "schrijf ja of nee", en: "write yes or no")
    static let expectedNumber = Phrase(
        nl: "dit is geen getal dat hier kan", en: "this number cannot be used here")
    static let endsBeforeItBegins = Phrase(
        nl: "het einde ligt voor het begin", en: "the end comes before the beginning")
    static let unknownRegion = Phrase(
        nl: "deze arbeidsmarktregio is er niet; schrijf een code (AM09) of de hele naam",
        en: "there is no such labour-market region; write a code (AM09) or the whole name")
    static let expectedDatedRegion = Phrase(
        nl: "schrijf een code en twee dagen: AM09 2020-01-01/2023-12-31; een dag mag leeg zijn",
        en: "write a code and two days: AM09 2020-01-01/2023-12-31; a day may be left out")
    static let regionTwice = Phrase(
        nl: "een regio staat er op dezelfde dagen twee keer in",
        en: "a region is here twice on the same days")
    static let unknownProvince = Phrase(
        nl: "deze provincie is er niet; schrijf een code (PV31) of de naam",
        en: "there is no such province; write a code (PV31) or the name")
    static let unknownMunicipality = Phrase(
        nl: "deze gemeente is er niet, of er zijn er twee; schrijf een code (GM0363)",
        en: "there is no such municipality, or there are two; write a code (GM0363)")
    static let unknownSector = Phrase(
        nl: "deze sector is er niet", en: "there is no such sector")
    static let unknownPlace = Phrase(
        nl: "dit vakbondshuis is er niet; schrijf de sleutel, of online",
        en: "there is no such vakbondshuis; write its key, or online")
    static let unknownContact = Phrase(
        nl: "deze persoon is er niet; lees eerst de personen in",
        en: "there is no such person; import the people first")
    static let ambiguousContact = Phrase(
        nl: "er zijn meer personen die zo heten; geef het id",
        en: "several people have this name; give the id")
    static let unknownNetwork = Phrase(
        nl: "dit netwerk is er niet; lees eerst de netwerken in",
        en: "there is no such network; import the networks first")
    static let unknownRoom = Phrase(
        nl: "deze ruimte is er niet in dit vakbondshuis",
        en: "there is no such room in this vakbondshuis")
    static let unknownSpreekuur = Phrase(
        nl: "dit spreekuur is er niet; lees eerst de spreekuren in",
        en: "there is no such spreekuur; import the spreekuren first")
    static let unknownSeries = Phrase(
        nl: "deze reeks is er niet; lees eerst de reeksen in",
        en: "there is no such series; import the series first")
    static let expectedParts = Phrase(
        nl: "schrijf 09:00-12:30, 13:30-17:00, of niets waar het huis dicht is",
        en: "write 09:00-12:30, 13:30-17:00, or nothing when the house is closed")
    static let expectedRecurrence = Phrase(
        nl: "schrijf FREQ=WEEKLY;INTERVAL=2 of FREQ=MONTHLY;BYDAY=3TU",
        en: "write FREQ=WEEKLY;INTERVAL=2 or FREQ=MONTHLY;BYDAY=3TU")
    static let expectedEnd = Phrase(
        nl: "schrijf een dag (2027-06-30) of een aantal keer (10x)",
        en: "write a day (2027-06-30) or a number of times (10x)")
    static let expectedWaiver = Phrase(
        nl: "schrijf buffer, weekly-maximum of second-consulent, dan een dubbele punt en waarom",
        en: "write buffer, weekly-maximum or second-consulent, then a colon and why")
    static let otherService = Phrase(
        nl: "het spreekuur is van een andere dienst", en: "the spreekuur is of another service")
    static let unknownParent = Phrase(
        nl: "de regel hierboven is er niet in dit plan",
        en: "the line above is not in this plan")
    static let unknownOwner = Phrase(
        nl: "schrijf person:ID, network:NAAM, sector:CODE of campaign:NAAM, van iets dat er is",
        en:
            "write person:ID, network:NAME, sector:CODE or campaign:NAME, of something that exists"
    )
    static let ambiguousNumber = Phrase(
        nl: "er zijn meer personen met dit lidnummer; geef het id",
        en: "several people have this member number; give the id")
    static let outsideYears = Phrase(
        nl:
            "regioplannen zijn er van \(RegionPlan.years.lowerBound) tot en met \(RegionPlan.years.upperBound)",
        en: "region plans run from \(RegionPlan.years.lowerBound) to \(RegionPlan.years.upperBound)"
    )

    static func expectedOneOf(_ codes: String) -> Phrase {
        Phrase(nl: "kies uit: \(codes)", en: "choose from: \(codes)")
    }

    static func sameAsLine(_ line: Int) -> Phrase {
        Phrase(
            nl: "dit is dezelfde als op regel \(line)", en: "this is the same as on line \(line)")
    }

    static let fictionalInReal = Phrase(
        nl:
            "dit komt uit een demo en hoort niet bij echte mensen; haal die kolom weg als het klopt",
        en:
            "this comes from a demo and does not belong with real people; remove that column if it really does"
    )

    static func unknownColumn(_ names: [String]) -> Phrase {
        let all = names.joined(separator: ", ")
        return Phrase(
            nl: "deze kolom ken ik niet; er zijn: \(all)",
            en: "this column is not known; there are: \(all)")
    }
}
