public import KaderDomain

extension Phrase {
    /// Who cannot be asked, for everybody who reads along: never why. Of more than three the first
    /// two and how many others.
    init(notAvailable names: [String]) {
        guard names.count > 1 else {
            let name = names.first ?? ""
            self.init(
                nl: "\(name) is \(StaffBar.open.nl)", en: "\(name) is \(StaffBar.open.en)")
            return
        }
        let others = names.count - 2
        let named = names.count > 3 ? names.prefix(2) : names.dropLast()
        let last = names.last ?? ""
        let list = named.joined(separator: ", ")
        self.init(
            nl:
                "\(list) en \(names.count > 3 ? "\(others) anderen" : last) zijn \(StaffBar.open.nl)",
            en:
                "\(list) and \(names.count > 3 ? "\(others) others" : last) are \(StaffBar.open.en)"
        )
    }

    /// Why a slot is not free, for who plans: of everybody who cannot be asked every reason.
    public init(planning reason: SlotRefusal) {
        guard case .notAvailable(let barred) = reason else {
            self.init(reason)
            return
        }
        let words = barred.map { one in
            Phrase(
                nl: "\(one.name) \(one.bars.map(\.label.nl).joined(separator: ", "))",
                en: "\(one.name) \(one.bars.map(\.label.en).joined(separator: ", "))")
        }
        self.init(
            nl: words.map(\.nl).joined(separator: "; "),
            en: words.map(\.en).joined(separator: "; "))
    }
}
