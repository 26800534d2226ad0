extension MessageTemplate {
    /// The text where nobody wrote another.
    public static func standard(_ kind: MessageKind) -> MessageTemplate {
        switch kind {
        case .invitation: invitation
        case .moved: moved
        case .reminder: reminder
        case .cancellation: cancellation
        }
    }

    private static let invitation = MessageTemplate(
        known: Phrase(
            nl: """
                Beste {naam},

                Je hebt een afspraak bij de FNV op {dag} om {tijd}.
                Waar: {plek}

                Kun je niet? Laat het op tijd weten, dan kan een ander komen.

                Tot dan!
                """,
            en: """
                Dear {name},

                You have an appointment at the FNV on {day} at {time}.
                Where: {place}

                Can't you come? Tell us in time, so that somebody else can.

                See you then!
                """))

    private static let moved = MessageTemplate(
        known: Phrase(
            nl: """
                Beste {naam},

                Je afspraak bij de FNV is verzet, naar {dag} om {tijd}.
                Waar: {plek}

                Kun je dan niet? Laat het weten, dan zoeken we een ander moment.
                """,
            en: """
                Dear {name},

                Your appointment at the FNV has been moved, to {day} at {time}.
                Where: {place}

                Can't you come then? Tell us, and we will find another time.
                """))

    private static let reminder = MessageTemplate(
        known: Phrase(
            nl: """
                Beste {naam},

                Denk je aan je afspraak bij de FNV? Op {dag} om {tijd}.
                Waar: {plek}

                Kun je toch niet? Laat het weten, dan kan een ander komen.
                """,
            en: """
                Dear {name},

                This is a reminder of your appointment at the FNV, on {day} at {time}.
                Where: {place}

                Can't you come after all? Tell us, so that somebody else can.
                """))

    private static let cancellation = MessageTemplate(
        known: Phrase(
            nl: """
                Beste {naam},

                Je afspraak bij de FNV op {dag} om {tijd} gaat niet door.

                Wil je een ander moment? Laat het weten, dan zoeken we er samen een.
                """,
            en: """
                Dear {name},

                Your appointment at the FNV on {day} at {time} is cancelled.

                Would you like another time? Tell us, and we will find one together.
                """))
}

extension MessageTemplate {
    /// A text of our own, which a test reads.
    private init(known text: Phrase) { self.text = text }
}
