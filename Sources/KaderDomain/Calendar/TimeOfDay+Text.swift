extension TimeOfDay: CodedAsText {
    /// Reads `09:00` and nothing else: two digits, a colon, two digits.
    public init?(_ description: String) {
        let parts = description.split(separator: ":", omittingEmptySubsequences: false)
        guard parts.count == 2,
            let hour = Digits.read(parts[0], count: 2),
            let minute = Digits.read(parts[1], count: 2)
        else { return nil }
        self.init(hour: hour, minute: minute)
    }

    /// `14:30`.
    public var description: String {
        "\(Digits.write(hour, count: 2)):\(Digits.write(minute, count: 2))"
    }

    /// As people say it in a sentence: "9.30 uur" in Dutch, "09:30" in English.
    public func spoken(in language: Language) -> String {
        switch language {
        case .nl: "\(hour).\(Digits.write(minute, count: 2)) uur"
        case .en: description
        }
    }
}
