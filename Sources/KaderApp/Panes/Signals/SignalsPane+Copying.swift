internal import KaderDomain

extension SignalsPane {
    /// Of a signal what others may read; of anything else what it says.
    public var copying: Copying? {
        current.map { Copying($0.report.isEmpty ? [$0.sentence] + $0.why : $0.report) }
    }
}
