public import KaderDomain

/// A clash as people read it: what contradicts, and what to do.
public enum ClashWords {
    public static let about = Phrase(nl: "waarover", en: "about")
    public static let matter = Phrase(nl: "wat", en: "what")

    /// `persoon Jo Aerts`, where it has a name.
    public static func subject(_ clash: Clash) -> Phrase {
        named(clash.kind, clash.title)
    }

    /// One line, without the subject.
    public static func sentence(_ clash: Clash) -> Phrase {
        switch clash.form {
        case .field(let field, let versions): versionsOf(field, versions.count)
        case .overlap(let holding, let other): overlap(holding, other)
        case .outside(let count): outside(count)
        case .rule(let rule): Phrase(rule.error)
        case .gone(let user): gone(user)
        case .forgotten(let actor, let at): forgotten(actor, Amsterdam.local(at))
        case .parted: parted
        }
    }

    private static func versionsOf(_ field: String, _ count: Int) -> Phrase {
        let label = FieldWords.label(of: field)
        return Phrase(
            nl: "\(number(count).nl) versies van \(label.nl). Kies welke klopt.",
            en: "\(number(count).en) versions of \(label.en). Choose which is right.")
    }

    private static func number(_ count: Int) -> Phrase {
        count == 2
            ? Phrase(nl: "Twee", en: "Two") : Phrase(nl: "\(count)", en: "\(count)")
    }

    private static func overlap(_ holding: Holding, _ other: Clash.Party) -> Phrase {
        let when = "\(holding.day) \(holding.hours)"
        let with = named(other.kind, other.title)
        return Phrase(
            nl:
                "Dubbel geboekt: \(holding.name) op \(when), ook bij \(with.nl). Verzet of zeg er een af.",
            en:
                "Booked twice: \(holding.name) on \(when), also with \(with.en). Move or cancel one."
        )
    }

    private static func outside(_ count: Int) -> Phrase {
        Phrase(
            nl:
                "\(count) \(count == 1 ? "afspraak valt" : "afspraken vallen") buiten dit spreekuur."
                + " Verzet ze.",
            en:
                "\(count) \(count == 1 ? "appointment falls" : "appointments fall") outside this spreekuur."
                + " Move them.")
    }

    private static func gone(_ user: Clash.Party) -> Phrase {
        let user = named(user.kind, user.title)
        return Phrase(
            nl: "Is weggehaald, en toch nog nodig voor \(user.nl). Haal het terug of verander dat.",
            en: "Was removed, and is still needed by \(user.en). Bring it back, or change that.")
    }

    private static func forgotten(_ actor: String, _ at: LocalTime) -> Phrase {
        Phrase(
            nl:
                "Is vergeten, terwijl \(actor) er op \(at.day.short(in: .nl)) \(at.time) nog over schreef. Ook dat is leeggemaakt. Vraag het zo nodig na.",
            en:
                "Was forgotten, while \(actor) still wrote about them on \(at.day.short(in: .en)) \(at.time). That was emptied too. Ask them if need be."
        )
    }

    private static let parted = Phrase(
        nl:
            "Was elders samengevoegd met iemand die intussen vergeten is, en staat weer los. Kijk of ook deze persoon vergeten moet worden.",
        en:
            "Was merged elsewhere with somebody who was forgotten meanwhile, and is separate again. See whether this person should be forgotten too."
    )

    private static func named(_ kind: String, _ title: String) -> Phrase {
        let label = ThingWords.label(of: kind)
        return title.isEmpty
            ? label : Phrase(nl: "\(label.nl) \(title)", en: "\(label.en) \(title)")
    }
}
