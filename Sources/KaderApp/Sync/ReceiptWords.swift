public import KaderDomain
public import KaderSync

/// The receipt of coming together, line by line, as people read it.
public enum ReceiptWords {
    public static func lines(_ receipt: Receipt, in language: Language) -> [String] {
        phrases(receipt).map { $0[language] } + asides(receipt).map { $0[language] }
    }

    private static func phrases(_ receipt: Receipt) -> [Phrase] {
        var lines = [exchanged(receipt)]
        if !receipt.met.isEmpty { lines.append(met(receipt.met)) }
        if receipt.isCutShort { lines.append(cutShort) }
        if receipt.parked > 0 { lines.append(parked(receipt.parked)) }
        if receipt.held > 0 { lines.append(held(receipt.held)) }
        if receipt.clashes > 0 { lines.append(clashes(receipt)) }
        lines.append(onlyHere(receipt.onlyHere))
        if !receipt.strangers.isEmpty { lines.append(strangers(receipt.strangers)) }
        return lines
    }

    private static func exchanged(_ receipt: Receipt) -> Phrase {
        if receipt.sent == 0, receipt.received == 0 {
            return Phrase(nl: "Er was niets nieuws.", en: "There was nothing new.")
        }
        return Phrase(
            nl:
                "Verstuurd: \(changes(receipt.sent).nl). Ontvangen: \(changes(receipt.received).nl).",
            en: "Sent: \(changes(receipt.sent).en). Received: \(changes(receipt.received).en).")
    }

    private static func met(_ names: [String]) -> Phrase {
        let list = names.joined(separator: ", ")
        return Phrase(nl: "Hier voor het eerst: \(list).", en: "Here for the first time: \(list).")
    }

    private static let cutShort = Phrase(
        nl: "Afgebroken. Wat er al was is bewaard; de volgende keer gaat het verder.",
        en: "Broken off. What was done is kept; next time it goes on from there.")

    private static func parked(_ count: Int) -> Phrase {
        Phrase(
            nl:
                "\(changes(count).nl) kent deze kader nog niet. Ze zijn bewaard en worden doorgegeven; werk kader bij om ze te zien.",
            en:
                "This kader does not know \(changes(count).en) yet. They are kept and passed on; update kader to see them."
        )
    }

    static func held(_ count: Int) -> Phrase {
        Phrase(
            nl:
                "De laptop van de bus bracht \(count == 1 ? "een stap" : "\(count) stappen") die daar niet \(count == 1 ? "hoort" : "horen"). Dat staat apart, er is niets weg: `kader held`.",
            en:
                "The bus laptop brought \(count == 1 ? "one step" : "\(count) steps") that do not belong there. They are kept apart, nothing is lost: `kader held`."
        )
    }

    /// That there are devices to meet again, in a line.
    static let newKeys = Phrase(
        nl: "Dit apparaat heeft nieuwe sleutels; andere kennen het niet: `kader check`.",
        en: "This device has new keys; others do not know it: `kader check`.")

    /// That the keys of this device are new, who must meet it again, and how.
    ///
    /// - Parameter isBus: on the laptop of the bus, which the house invites.
    public static func strangers(_ names: [String], isBus: Bool = false) -> Phrase {
        let list = names.joined(separator: ", ")
        let (here, there) = isBus ? ("join", "invite") : ("invite", "join")
        return Phrase(
            nl:
                "De sleutels van dit apparaat zijn nieuw: het bestand .keys ontbrak. \(list) \(names.count == 1 ? "kent" : "kennen") het niet meer. Maak voor elk een uitnodiging: hier `kader remote \(here)`, daar `kader remote \(there)`.",
            en:
                "The keys of this device are new: the file .keys was missing. \(list) \(names.count == 1 ? "does" : "do") not know it any more. Make an invitation for each: `kader remote \(here)` here, `kader remote \(there)` there."
        )
    }

    /// To the crew whose laptop it was.
    static func heldAtHome(_ count: Int) -> Phrase {
        let isOne = count == 1
        return Phrase(
            nl:
                "\(isOne ? "Eén stap hoort" : "\(count) stappen horen") niet bij deze rit en \(isOne ? "staat" : "staan") thuis apart. Er is niets weg; een beheerder beslist.",
            en:
                "\(isOne ? "One step does" : "\(count) steps do") not belong to this trip and \(isOne ? "is" : "are") kept apart at home. Nothing is lost; an administrator decides."
        )
    }

    private static func clashes(_ receipt: Receipt) -> Phrase {
        let one = receipt.clashes == 1
        return Phrase(
            nl: "\(receipt.clashes) \(one ? "ding vraagt" : "dingen vragen") om een keuze"
                + " (nieuw: \(receipt.newClashes)): `kader clash list`.",
            en: "\(receipt.clashes) \(one ? "thing needs" : "things need") a choice"
                + " (new: \(receipt.newClashes)): `kader clash list`.")
    }

    private static func onlyHere(_ count: Int) -> Phrase {
        count == 0
            ? Phrase(
                nl: "Alles van hier staat ook ergens anders.",
                en: "Everything from here is also elsewhere.")
            : Phrase(
                nl: "Nog alleen hier, voor zover bekend: \(changes(count).nl).",
                en: "Still only here, as far as is known: \(changes(count).en).")
    }

    private static func changes(_ count: Int) -> Phrase {
        Phrase(
            nl: "\(count) \(count == 1 ? "wijziging" : "wijzigingen")",
            en: "\(count) \(count == 1 ? "change" : "changes")")
    }

    private static func asides(_ receipt: Receipt) -> [Phrase] {
        receipt.asides.map { aside in
            let why = words(aside.reason)
            return Phrase(
                nl: "Opzij gelegd: \(aside.name). \(why.nl)",
                en: "Put aside: \(aside.name). \(why.en)")
        }
    }

    private static func words(_ reason: Receipt.Reason) -> Phrase {
        switch reason {
        case .seal(let error): Phrase(error as any Error)
        case .segment(let error): Phrase(error as any Error)
        case .waiting:
            Phrase(
                nl: "Wat eraan voorafgaat is er nog niet; het wacht daarop.",
                en: "What comes before it is not here yet; it waits for that.")
        }
    }
}
