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
        case .stillBooked: self.init(error)
        }
    }
}
