import KaderApp
import KaderDomain
import Testing

/// Days told in Dutch and English words; today is Tuesday 24 November 2026.
@Suite struct NaturalDayTests {
    @Test(arguments: [
        ("di", "2026-12-01"), ("Dinsdag", "2026-12-01"), ("tue", "2026-12-01"),
        ("Tues", "2026-12-01"), ("wo", "2026-11-25"), ("zo", "2026-11-29"), ("mon", "2026-11-30"),
        ("aanstaande wo", "2026-11-25"), ("wo a.s.", "2026-11-25"), ("komende ma", "2026-11-30"),
        ("volgende di", "2026-12-01"), ("next tue", "2026-12-01"), ("op vrijdag", "2026-11-27"),
        ("a.s. dinsdag", "2026-12-01"), ("a.s. wo", "2026-11-25"), ("volgende vr", "2026-12-04"),
        ("volgende woensdag", "2026-12-02"), ("next friday", "2026-12-04"),
        ("deze vrijdag", "2026-11-27"), ("this thursday", "2026-11-26"),
        ("afgelopen di", "2026-11-17"), ("afgelopen ma", "2026-11-23"), ("di.", "2026-12-01"),
        ("eergisteren", "2026-11-22"),
        ("the day after tomorrow", "2026-11-26"),
    ])
    func aNamedDayIsTheFirstFromTomorrow(typed: String, expected: String) throws {
        try expect(typed, expected)
    }

    @Test(arguments: [
        ("volgende week", "2026-11-30"), ("next week", "2026-11-30"),
        ("woensdag volgende week", "2026-12-02"), ("volgende week wo", "2026-12-02"),
        ("wednesday next week", "2026-12-02"), ("wo van volgende week", "2026-12-02"),
        ("vr deze week", "2026-11-27"), ("ma deze week", "2026-11-23"),
        ("di vorige week", "2026-11-17"), ("week 50", "2026-12-07"), ("ma week 50", "2026-12-07"),
        ("week 50 wo", "2026-12-09"), ("do in week 50", "2026-12-10"), ("wk 1", "2027-01-04"),
        ("week 1 2026", "2025-12-29"), ("2026-W50", "2026-12-07"), ("w50", "2026-12-07"),
        ("week 53", "2026-12-28"), ("vr over 2 weken", "2026-12-11"),
        ("friday in 2 weeks", "2026-12-11"),
    ])
    func aWeekIsItsMondayOrOneOfItsDays(typed: String, expected: String) throws {
        try expect(typed, expected)
    }

    @Test(arguments: [
        ("eind van de maand", "2026-11-30"), ("einde maand", "2026-11-30"),
        ("end of the month", "2026-11-30"), ("eind volgende maand", "2026-12-31"),
        ("end of next month", "2026-12-31"), ("begin volgende maand", "2026-12-01"),
        ("eind februari", "2027-02-28"), ("eind feb 2028", "2028-02-29"),
        ("begin december", "2026-12-01"), ("eind van het jaar", "2026-12-31"),
        ("begin volgend jaar", "2027-01-01"), ("end of the year", "2026-12-31"),
    ])
    func aMonthHasABeginningAndAnEnd(typed: String, expected: String) throws {
        try expect(typed, expected)
    }

    @Test(arguments: [
        ("24 nov", "2026-11-24"), ("24nov", "2026-11-24"), ("24-nov-2027", "2027-11-24"),
        ("24 november 2027", "2027-11-24"), ("nov 24", "2026-11-24"),
        ("November 24, 2027", "2027-11-24"), ("24th of November", "2026-11-24"),
        ("1st dec", "2026-12-01"), ("de 3e dec", "2026-12-03"), ("5 mrt", "2027-03-05"),
        ("5 maa", "2027-03-05"), ("5 mar", "2027-03-05"), ("1 mei", "2027-05-01"),
        ("may 1", "2027-05-01"), ("29 februari 2028", "2028-02-29"), ("5 okt", "2026-10-05"),
        ("25 mei", "2027-05-25"), ("26 mei", "2026-05-26"), ("di 24 nov", "2026-11-24"),
        ("wo 24 november 2027", "2027-11-24"), ("vr 27-11", "2026-11-27"),
        ("Tuesday, November 24", "2026-11-24"),
    ])
    func aDayIsKnownByItsMonth(typed: String, expected: String) throws {
        try expect(typed, expected)
    }

    @Test(arguments: [
        ("over 2 weken", "2026-12-08"), ("over 3 dagen", "2026-11-27"),
        ("in 2 weeks", "2026-12-08"), ("in a week", "2026-12-01"), ("over een week", "2026-12-01"),
        ("over één maand", "2026-12-24"), ("in two months", "2027-01-24"), ("+2w", "2026-12-08"),
        ("+10d", "2026-12-04"), ("+1m", "2026-12-24"), ("+ 1 jaar", "2027-11-24"),
        ("over twaalf dagen", "2026-12-06"), ("+0d", "2026-11-24"), ("+120m", "2036-11-24"),
    ])
    func aDayIsCountedFromToday(typed: String, expected: String) throws {
        try expect(typed, expected)
    }

    @Test(arguments: [
        ("2027-01-31", "+1m", "2027-02-28"), ("2028-01-31", "+1m", "2028-02-29"),
        ("2028-02-29", "over een jaar", "2029-02-28"), ("2026-12-31", "+2m", "2027-02-28"),
        ("2026-12-31", "morgen", "2027-01-01"), ("2026-12-29", "za", "2027-01-02"),
        ("2028-02-28", "overmorgen", "2028-03-01"), ("2027-01-02", "30 dec", "2026-12-30"),
        ("2026-12-30", "2 jan", "2027-01-02"), ("2026-11-29", "volgende di", "2026-12-01"),
    ])
    func monthsAndYearsEndWhereTheyEnd(today: String, typed: String, expected: String) throws {
        let today = try #require(Day(today))
        #expect(Day(typed: typed, today: today)?.description == expected)
    }

    @Test(arguments: [
        "deze ma", "deze week", "week", "week 0", "week 54", "week 53 2027", "week 500",
        "di wo week 50", "eind", "eind 2", "eind week 50", "begin van", "wo 24 nov", "di di",
        "di 31 nov",
        "di 14.11", "24 nov 27", "24 nov 2027 14", "november", "nov 2026", "29 feb 2027", "31 nov",
        "over weken", "over 2", "over 2 uur", "in 2 hours", "over 2 weken 3", "2 weken", "-2w",
        "+2x", "+9999w", "over 99999 dagen", "de 24e", "24 ma", "d", "m",
        "-- di", "a.s. a.s.", "dinsdagmiddag", "middernacht", "२४ nov", "over २ weken",
    ])
    func whatIsNoDayOrCouldBeTwoIsRefused(typed: String) throws {
        #expect(Day(typed: typed, today: try today()) == nil)
    }

    private func today() throws -> Day { try #require(Day("2026-11-24")) }

    private func expect(
        _ typed: String, _ expected: String, at location: SourceLocation = #_sourceLocation
    ) throws {
        let day = Day(typed: typed, today: try today())
        #expect(day?.description == expected, sourceLocation: location)
    }
}
