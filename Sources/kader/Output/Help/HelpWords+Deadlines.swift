extension HelpWords {
    /// Terms and the days on which they end.
    static let deadlines: [(String, String)] = [
        (
            "The last day of a term: code, length, last day.",
            "De laatste dag van een termijn: code, lengte, laatste dag."
        ),
        (
            "Which term, by its code or a word such as vso; all of them if left out.",
            "Welke termijn, met de code of een woord als vso; allemaal als je niets noemt."
        ),
        (
            "The day on which it begins; today if left out.",
            "De dag waarop de termijn begint; vandaag als je niets noemt."
        ),
    ]
}
