internal import KaderDomain

extension Phrase {
    init(_ error: PrivacyError) {
        switch error {
        case .withoutReason:
            self.init(
                nl: "Niet gedaan: zeg waarom, want dat staat straks in het inzagelogboek.",
                en: "Not done: say why, for that will stand in the access log.")
        }
    }
}
