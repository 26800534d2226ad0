/// What an administrator set. Always true of one: its value means something for its key.
public struct Setting: Hashable, Identifiable, Sendable {
    public let key: SettingKey

    /// A number as it is written, a length such as `14d`, or a text.
    public let value: String

    public static let offerHoursRange = 1...336
    public static let signalAnswerDaysRange = 1...90
    public static let referralDaysRange = 1...366
    public static let trajectoriesAtOnceRange = 1...9
    public static let trajectoryAlarmDaysRange = 0...90
    public static let lockMinutesRange = 1...120
    public static let logMonthsRange = 6...120
    public static let retentionMonthsRange = 1...240

    /// One per key, so that two replicas that set it set the same.
    public var id: Identifier<Setting> { .named(key.description) }

    /// - Throws: ``SettingFault``.
    public init(_ key: SettingKey, to value: String) throws(SettingFault) {
        switch key {
        case .offerHours: self.value = try Self.whole(value, in: Self.offerHoursRange)
        case .signalAnswerDays:
            self.value = try Self.whole(value, in: Self.signalAnswerDaysRange)
        case .referralAnswerDays, .referralDoneDays:
            self.value = try Self.whole(value, in: Self.referralDaysRange)
        case .trajectoriesAtOnce:
            self.value = try Self.whole(value, in: Self.trajectoriesAtOnceRange)
        case .caseloadMaximum: self.value = try Self.whole(value, in: AdviserLimit.range)
        case .trajectoryAlarmDays:
            self.value = try Self.whole(value, in: Self.trajectoryAlarmDaysRange)
        case .logMonths: self.value = try Self.whole(value, in: Self.logMonthsRange)
        case .lockMinutes: self.value = try Self.whole(value, in: Self.lockMinutesRange)
        case .retention: self.value = try Self.whole(value, in: Self.retentionMonthsRange)
        case .term:
            guard let span = DeadlineTerm.Span(value) else { throw .noSpan }
            self.value = span.description
        case .message(let kind, let language):
            let text = Self.text(value, of: kind, in: language)
            do { _ = try MessageTemplate(text) } catch { throw .message(error) }
            self.value = value
        }
        self.key = key
    }

    private static func whole(
        _ value: String, in range: ClosedRange<Int>
    ) throws(SettingFault) -> String {
        guard let number = Int(value), range.contains(number) else { throw .outside(range) }
        return String(number)
    }

    /// The standard text with `value` instead in one language.
    static func text(
        _ value: String, of kind: MessageKind, in language: Language
    ) -> Phrase {
        let standard = MessageTemplate.standard(kind).text
        return language == .nl
            ? Phrase(nl: value, en: standard.en) : Phrase(nl: standard.nl, en: value)
    }
}

/// Why a value cannot be set.
public enum SettingFault: Error, Hashable, Sendable {
    case outside(ClosedRange<Int>)

    /// No length as a ``DeadlineTerm/Span`` is written.
    case noSpan
    case message(MessageFault)
}
