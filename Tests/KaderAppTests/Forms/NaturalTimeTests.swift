import KaderApp
import KaderDomain
import Testing

/// Times told in Dutch and English words.
@Suite struct NaturalTimeTests {
    @Test(arguments: [
        ("half drie", "14:30"), ("half 3", "14:30"), ("half acht", "19:30"), ("half een", "12:30"),
        ("half negen", "08:30"), ("kwart over 2", "14:15"), ("kwart voor 3", "14:45"),
        ("kwart voor één", "12:45"), ("10 over 2", "14:10"), ("tien voor half drie", "14:20"),
        ("5 over half 3", "14:35"), ("20 minuten over 11", "11:20"), ("twee uur", "14:00"),
        ("kwart over 14", "14:15"), ("half past two", "14:30"), ("quarter to three", "14:45"),
        ("a quarter past 9", "09:15"), ("ten to twelve", "11:50"), ("two o'clock", "14:00"),
        ("noon", "12:00"), ("at noon", "12:00"), ("half 21", "20:30"), ("2 uur", "14:00"),
        ("2u", "14:00"), ("om 2 uur", "14:00"), ("om 2", "14:00"), ("at 3", "15:00"),
        ("2 o'clock", "14:00"), ("7 uur", "19:00"), ("8 uur", "08:00"), ("1 uur", "13:00"),
    ])
    func aTimeAsOneSaysItIsByDay(typed: String, expected: String) {
        #expect(TimeOfDay(typed: typed)?.description == expected)
    }

    @Test(arguments: [
        ("2 uur 's middags", "14:00"), ("2 uur ’s middags", "14:00"), ("9 's avonds", "21:00"),
        ("half drie 's nachts", "02:30"), ("half zeven 's ochtends", "06:30"),
        ("12 uur 's nachts", "00:00"), ("12 uur 's middags", "12:00"), ("14u 's middags", "14:00"),
        ("2pm", "14:00"), ("2 p.m.", "14:00"), ("2:30 PM", "14:30"), ("9am", "09:00"),
        ("12am", "00:00"), ("12pm", "12:00"), ("9 in the morning", "09:00"),
        ("half past six in the evening", "18:30"), ("acht uur 's avonds", "20:00"),
    ])
    func thePartOfTheDayDecides(typed: String, expected: String) {
        #expect(TimeOfDay(typed: typed)?.description == expected)
    }

    @Test(arguments: [
        ("2:30", "02:30"), ("2:00", "02:00"), ("02:00", "02:00"), ("02 uur", "02:00"),
        ("2.00 uur", "02:00"), ("0 uur", "00:00"), ("14 uur", "14:00"), ("2", "02:00"),
        ("9u30", "09:30"),
        ("9h30", "09:30"), ("14.30u", "14:30"), ("om 14u", "14:00"), ("at 7:15", "07:15"),
    ])
    func figuresStayAsTheyAreTyped(typed: String, expected: String) {
        #expect(TimeOfDay(typed: typed)?.description == expected)
    }

    @Test(arguments: [
        "midnight", "middernacht", "half", "half three", "half half drie", "kwart", "kwart over",
        "over 2", "in 2h", "30 over 2", "0 over 2", "15 voor half 3", "kwart over half 3",
        "kwart over 24", "half 25", "half 0", "14u 's ochtends", "12 uur 's ochtends",
        "0:30 pm", "24:00 pm", "pm", "'s middags", "morgen", "vanmiddag", "twee drie", "2 uur uur",
        "noon pm", "half drie uur om", "om om 2", "二時",
    ])
    func whatIsNoTimeOrCouldBeTwoIsRefused(typed: String) {
        #expect(TimeOfDay(typed: typed) == nil)
    }

    @Test func whatTheProgramWritesItReads() throws {
        for minutes in 0...1440 {
            let time = try #require(TimeOfDay(minutes: minutes))
            let texts = [time.description, time.spoken(in: .nl), time.spoken(in: .en)]
            for text in texts { #expect(TimeOfDay(typed: text) == time, "\(text)") }
        }
    }

    @Test func everyMinuteOfTheDayCanBeTold() throws {
        let words = ["'s nachts", "'s ochtends", "'s middags", "'s avonds"]
        for minutes in 0..<1440 {
            let told = "\(Self.told(minutes)) \(words[minutes / 360])"
            #expect(TimeOfDay(typed: told)?.minutes == minutes, "\(told)")
        }
    }

    @Test func everyTimeInWordsLiesBetweenEightAndEight() throws {
        for minutes in 480..<1200 {
            let told = Self.told(minutes)
            #expect(TimeOfDay(typed: told)?.minutes == minutes, "\(told)")
        }
    }

    /// As the Dutch say it: `twaalf uur`, `5 over twaalf`, `10 voor half een`, `half een`.
    private static func told(_ minutes: Int) -> String {
        let names = [
            "twaalf", "een", "twee", "drie", "vier", "vijf", "zes", "zeven", "acht", "negen",
            "tien", "elf",
        ]
        let (hour, minute) = (names[minutes / 60 % 12], minutes % 60)
        let next = names[(minutes / 60 + 1) % 12]
        switch minute {
        case 0: return "\(hour) uur"
        case 15: return "kwart over \(hour)"
        case 30: return "half \(next)"
        case 45: return "kwart voor \(next)"
        case ..<15: return "\(minute) over \(hour)"
        case ..<30: return "\(30 - minute) voor half \(next)"
        case ..<45: return "\(minute - 30) over half \(next)"
        default: return "\(60 - minute) voor \(next)"
        }
    }
}
