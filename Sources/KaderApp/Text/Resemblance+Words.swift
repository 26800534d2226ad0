public import KaderDomain

extension Resemblance {
    /// Why, as people read it: "zelfde telefoon, zelfde naam".
    public func told(_ language: Language) -> String {
        reasons.map { $0.label[language] }.joined(separator: ", ")
    }
}
