import KaderDomain
import KaderTesting
import Testing

@testable import KaderApp

/// What holds of every day and every text.
@Suite struct NaturalLawTests {
    @Test func whatTheProgramWritesItReadsOnAnyDay() {
        forAll(Volume.of(10_000)) { seeded in
            let today = Self.day(&seeded)
            let near = today + seeded.int(in: -182...182)
            let far = Day(year: seeded.int(in: 1000...9999), month: 1, day: 1)
            let any = (far ?? today) + seeded.int(in: 0...364)
            let texts = Language.allCases.flatMap { [near.short(in: $0), near.medium(in: $0)] }
            let whole =
                [any.typed, any.description] + Language.allCases.flatMap { Self.whole(any, $0) }
            return texts.allSatisfy { Day(typed: $0, today: today) == near }
                && whole.allSatisfy { Day(typed: $0, today: today) == any }
        }
    }

    @Test func whatTheProgramWritesOfAMomentItReads() {
        forAll(Volume.of(3_000)) { seeded in
            let today = Self.day(&seeded)
            guard let time = TimeOfDay(minutes: seeded.int(in: 0...1439)) else { return false }
            let moment = LocalTime(day: today + seeded.int(in: -182...182), time: time)
            let now = LocalTime(day: today, time: .startOfDay)
            let texts = Language.allCases.flatMap { language in
                [
                    "\(moment.day.short(in: language)) \(time)",
                    "\(moment.day.long(in: language)) \(time.spoken(in: language))",
                    "\(moment.day.medium(in: language)), \(time.spoken(in: language))",
                ]
            }
            return (texts + [moment.description, "\(time) \(moment.day.typed)"]).allSatisfy {
                LocalTime(typed: $0, now: now) == moment
            }
        }
    }

    @Test func countingFromTodayAgreesWithCountingDayByDay() {
        forAll(Volume.of(6_000)) { seeded in
            let today = Self.day(&seeded)
            let (amount, start) = (seeded.int(in: 0...90), NaiveDate(today))
            let cases = [
                ("over \(amount) dagen", start.later(days: amount)),
                ("+\(amount)w", start.later(days: 7 * amount)),
                ("in \(amount) months", start.later(months: amount)),
                ("+\(amount / 10)j", start.later(months: amount / 10 * 12)),
            ]
            return cases.allSatisfy { Day(typed: $0.0, today: today)?.description == $0.1.text }
        }
    }

    @Test func aWeekdayAgreesWithWalkingOnUntilItIsThatDay() {
        let names = [
            ["zo", "sunday"], ["ma", "monday"], ["di", "tue"], ["wo", "wednesday"],
            ["do", "thurs"],
            ["vr", "fri"], ["zaterdag", "sat"],
        ]
        forAll(Volume.of(3_000)) { seeded in
            let today = Self.day(&seeded)
            let wanted = seeded.int(in: 0...6)
            var date = NaiveDate(today).later(days: 1)
            while date.weekday != wanted { date = date.later(days: 1) }
            return names[wanted].allSatisfy {
                Day(typed: $0, today: today)?.description == date.text
            }
        }
    }

    @Test func anyTextIsReadOrRefusedAndCapitalsAndBlanksChangeNothing() {
        forAll(Volume.of(15_000)) { seeded in
            let words = (0...seeded.int(in: 0...5)).map { _ in Self.word(&seeded) }
            let text = words.joined(separator: seeded.oneIn(3) ? "" : " ")
            let shouted = " " + text.uppercased().split(separator: " ").joined(separator: "  ")
            let now = LocalTime(day: Self.day(&seeded), time: .startOfDay)
            return Day(typed: text, today: now.day) == Day(typed: shouted, today: now.day)
                && TimeOfDay(typed: text) == TimeOfDay(typed: shouted)
                && LocalTime(typed: text, now: now) == LocalTime(typed: shouted, now: now)
        }
    }

    @Test func whatIsReadFromAwkwardTextCanBeWrittenAndReadAgain() {
        forAll(Volume.of(15_000)) { seeded in
            let text = seeded.awkwardText() + Self.word(&seeded) + seeded.awkwardText()
            let now = LocalTime(day: Self.day(&seeded), time: .startOfDay)
            let day = Day(typed: text, today: now.day).map { max($0, now.day - 3660) }
            let moment = LocalTime(typed: text, now: now)
            return day.map { Day(typed: $0.typed, today: now.day) == $0 } ?? true
                && moment.map { LocalTime(typed: $0.description, now: now) == $0 } ?? true
        }
    }

    /// A week is read as its Monday, also as it stands above a list.
    @Test func aWeekThatIsWrittenIsRead() {
        forAll(Volume.of(3_000)) { seeded in
            let today = Self.day(&seeded)
            let week = (today + 7 * seeded.int(in: -20...20)).isoWeek
            let texts = ["week \(week.week)", "week \(week.week) \(week.year)", week.description]
            return texts.allSatisfy { Day(typed: $0, today: today) == week.monday }
        }
    }

    /// As lists, sentences and plans write a day whose year may be another.
    private static func whole(_ day: Day, _ language: Language) -> [String] {
        let long = day.long(in: language)
        return [
            long, long.split(separator: " ").dropFirst().joined(separator: " "),
            "\(day.short(in: language)) \(day.year)", "\(day.medium(in: language)) \(day.year)",
            day.deadline(in: language, planYear: day.year + 1, isShort: false),
        ]
    }

    /// Often at the end of a year or of February, else any day of two centuries, or the last ones.
    private static func day(_ seeded: inout Seeded) -> Day {
        let year = seeded.pick([1900, 1999, 2000, 2026, 2027, 2028, 2099, 2100])
        let ends = [(12, 20), (2, 22)].compactMap { Day(year: year, month: $0.0, day: $0.1) }
        let any = Day(ordinal: seeded.int(in: -25_000...48_000))
        return (ends + [any]).randomElement(using: &seeded).map { $0 + seeded.int(in: 0...16) }
            ?? any
    }

    private static func word(_ seeded: inout Seeded) -> String {
        seeded.oneIn(3) ? "\(seeded.int(in: 0...2100))" : seeded.pick(vocabulary)
    }

    private static let vocabulary = """
        week wk eind begin maand jaar deze afgelopen \
        morgen vandaag over in + w weken dagen m maand di dinsdag tue volgende next a.s. nov 24 mei \
        december 2027 9:30 14.30u 14u uur u pm am p.m. 's middags ochtend half kwart voor drie two \
        past to o'clock noon om at the - / . : , 24-11 24.11.26 2026-11-24 e th of een 99999999999 \
        9223372036854775807 vanavond morgenochtend nu 0 00 24:00 a an jaar op d h
        """.split(separator: " ").map(String.init)
}
