import KaderDomain
import Testing

@Suite struct SettingTests {
    @Test func everyKeyIsReadBackAndItsStandardCanBeSet() throws {
        for key in SettingKey.allCases {
            #expect(SettingKey(key.description) == key)
            let standard = Settings()[key]
            #expect(try Setting(key, to: standard).value == standard)
        }
        #expect(SettingKey("message-nobody-nl") == nil)
    }

    @Test(arguments: ["0", "337", "", "twee", "48.5"])
    func anOfferStandsAWholeNumberOfHours(_ value: String) {
        #expect(throws: SettingFault.outside(1...336)) { try Setting(.offerHours, to: value) }
    }

    @Test(arguments: ["", "14", "0d", "367d", "61m", "2w", "d"])
    func aTermIsAsLongAsDaysOrMonthsSay(_ value: String) {
        #expect(throws: SettingFault.noSpan) { try Setting(.term(.objection), to: value) }
    }

    @Test func aTermThatIsSetIsAsLongAsItSays() throws {
        let settings = Settings([try Setting(.term(.objection), to: "3m")])
        #expect(settings.length(of: .objection) == .months(3))
        #expect(settings.length(of: .reflection) == .days(14))
    }

    @Test func aTextWithABlankThatIsNoneIsRefused() {
        #expect(throws: SettingFault.message(.unknownBlank("bsn"))) {
            try Setting(.message(.reminder, .nl), to: "Beste {naam}, {bsn}")
        }
        #expect(throws: SettingFault.message(.unknownBlank("naam"))) {
            try Setting(.message(.reminder, .en), to: "Dear {naam}")
        }
        #expect(throws: SettingFault.message(.braceAlone)) {
            try Setting(.message(.moved, .nl), to: "Beste {naam")
        }
    }

    @Test func whatIsSetHoldsInItsLanguageOnly() throws {
        let settings = Settings([try Setting(.message(.reminder, .nl), to: "Tot {dag}!")])
        let template = settings.template(.reminder)
        #expect(template.filled([.day: "dinsdag"], in: .nl) == "Tot dinsdag!")
        #expect(template.text.en == MessageTemplate.standard(.reminder).text.en)
        #expect(settings.template(.invitation) == .standard(.invitation))
        #expect(settings.offerHours == 48)
    }
}
