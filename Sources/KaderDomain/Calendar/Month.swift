/// A month of the year by its name. Months are numbered 1...12.
enum Month {
    private static let dutch = [
        "januari", "februari", "maart", "april", "mei", "juni",
        "juli", "augustus", "september", "oktober", "november", "december",
    ]
    private static let english = [
        "January", "February", "March", "April", "May", "June",
        "July", "August", "September", "October", "November", "December",
    ]

    /// "november", "November".
    static func name(_ month: Int) -> Phrase {
        Phrase(nl: dutch[month - 1], en: english[month - 1])
    }

    /// "nov", "Nov"; in Dutch March is "mrt".
    static func shortName(_ month: Int) -> Phrase {
        let full = name(month)
        let nl = month == 3 ? "mrt" : String(full.nl.prefix(3))
        return Phrase(nl: nl, en: String(full.en.prefix(3)))
    }
}
