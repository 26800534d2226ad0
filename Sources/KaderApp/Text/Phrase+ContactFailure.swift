internal import KaderDomain

extension Phrase {
    init(_ error: ContactError) {
        switch error {
        case .unreachable:
            self.init(
                nl:
                    "Niet bewaard: er is nog geen manier om iemand te bereiken. Vul een telefoonnummer of e-mailadres in.",
                en:
                    "Not saved: there is no way to reach them yet. Fill in a phone number or an e-mail address."
            )
        case .notAPhone:
            self.init(
                nl: "Niet bewaard: dit is geen telefoonnummer. Vul het hele nummer in.",
                en: "Not saved: this is not a phone number. Fill in the whole number.")
        case .notAnAddress:
            self.init(
                nl: "Niet bewaard: dit is geen e-mailadres. Vul het hele adres in.",
                en: "Not saved: this is not an e-mail address. Fill in the whole address.")
        case .stillBooked(let names):
            let (nl, en) = (BulkPreview.list(names, .nl), BulkPreview.list(names, .en))
            self.init(
                nl: "Niemand gearchiveerd: er zijn nog afspraken van \(nl). Zeg die eerst af.",
                en: "Nobody archived: appointments are still to come of \(en). Cancel first.")
        case .bookedOutOfSight(let names, let givers):
            let (nl, en) = (BulkPreview.list(names, .nl), BulkPreview.list(names, .en))
            let (asking, isOne) = (Phrase.asking(givers), names.count == 1)
            self.init(
                nl:
                    "Niet gearchiveerd: \(nl) \(isOne ? "heeft" : "hebben") een afspraak die jij niet ziet. \(asking.nl)",
                en:
                    "Not archived: \(en) \(isOne ? "has" : "have") an appointment that you do not see. \(asking.en)"
            )
        case .stillPlanned(let names):
            let (nl, en) = (BulkPreview.list(names, .nl), BulkPreview.list(names, .en))
            let isOne = names.count == 1
            self.init(
                nl:
                    "Niet gearchiveerd: \(nl) \(isOne ? "staat" : "staan") nog als consulent in de agenda. Zet daar eerst een ander neer.",
                en:
                    "Not archived: \(en) \(isOne ? "is" : "are") still in the agenda as consulent. Put somebody else there first."
            )
        }
    }

    /// The same, as a few words beside the field.
    init(besideField error: ContactError) {
        switch error {
        case .unreachable:
            self.init(
                nl: "een naam en één manier om iemand te bereiken",
                en: "a name and one way to reach somebody")
        case .notAPhone: self.init(nl: "geen telefoonnummer", en: "not a phone number")
        case .notAnAddress: self.init(nl: "geen e-mailadres", en: "not an e-mail address")
        case .stillBooked, .bookedOutOfSight, .stillPlanned: self.init(error)
        }
    }
}
