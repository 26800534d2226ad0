extension ISOWeek {
    /// Weeks as people call them, with their days: "week 45 t/m 48 (2–29 november 2026)", "week 48
    /// (23–29 november 2026)".
    public static func words(from first: ISOWeek, through last: ISOWeek) -> Phrase {
        let (begin, end) = (first.monday, last.monday + 6)
        let numbers =
            first == last
            ? Phrase(same: "week \(last.week)")
            : Phrase(
                nl: "week \(first.week) t/m \(last.week)",
                en: "weeks \(first.week) to \(last.week)")
        return Phrase(
            nl: "\(numbers.nl) (\(days(begin, end, .nl)))",
            en: "\(numbers.en) (\(days(begin, end, .en)))")
    }

    /// What both have in common is told once.
    private static func days(_ first: Day, _ last: Day, _ language: Language) -> String {
        let end = "\(last.dayOfMonth) \(Month.name(last.month)[language]) \(last.year)"
        let month = "\(first.dayOfMonth) \(Month.name(first.month)[language])"
        if first.year != last.year { return "\(month) \(first.year) – \(end)" }
        return first.month == last.month ? "\(first.dayOfMonth)–\(end)" : "\(month) – \(end)"
    }
}
