internal import KaderDomain

extension FieldWords {
    /// Of requests, restrictions and breaches, and of what stands beside a person's file.
    static let privacy: [String: Phrase] = [
        "right": Phrase(nl: "verzoek om", en: "request for"),
        "receivedOn": Phrase(nl: "ontvangen op", en: "received on"),
        "identified": Phrase(nl: "hoe gezien wie het is", en: "how it was checked who it is"),
        "wish": Phrase(nl: "wens", en: "wish"),
        "postponed": Phrase(nl: "uitgesteld, verteld op", en: "put off, told on"),
        "ended": Phrase(nl: "beantwoord", en: "answered"),
        "exceptionGround": Phrase(nl: "grond om het niet te doen", en: "ground for not doing it"),
        "liftedOn": Phrase(nl: "opgeheven op", en: "lifted on"),
        "discoveredAt": Phrase(nl: "ontdekt", en: "discovered"),
        "happened": Phrase(nl: "wat er gebeurde", en: "what happened"),
        "whose": Phrase(nl: "van wie", en: "whose"),
        "peopleCount": Phrase(nl: "aantal mensen", en: "number of people"),
        "dataKinds": Phrase(nl: "welke gegevens", en: "which data"),
        "consequences": Phrase(nl: "gevolgen", en: "consequences"),
        "measures": Phrase(nl: "maatregelen", en: "measures"),
        "authority": Phrase(nl: "gemeld aan de AP", en: "authority told"),
        "peopleTold": Phrase(nl: "mensen zelf ingelicht", en: "people told"),
        "delayReason": Phrase(nl: "waarom later dan 72 uur", en: "why after 72 hours"),
        "form": Phrase(nl: "formulier", en: "form"),
        "body": Phrase(nl: "wat erin staat", en: "what is in it"),
        "appointment": Phrase(nl: "afspraak", en: "appointment"),
        "interestConflict": Phrase(nl: "dubbele pet", en: "conflict of interest"),
        "savedAt": Phrase(nl: "bewaard", en: "saved"),
        "fields": Phrase(nl: "velden", en: "fields"),
    ]
}
