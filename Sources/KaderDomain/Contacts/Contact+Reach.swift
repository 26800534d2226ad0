extension Contact {
    /// What is wrong with the ways to reach this person; empty where one can be used and none is
    /// misspelt.
    public var reachFaults: [ContactError] { Self.reachFaults(phone: phone, email: email) }

    /// What is wrong with these as the only ways to reach someone.
    ///
    /// A number may hold words (`06-00000001 (werk)`), for people type them so.
    public static func reachFaults(phone: String, email: String) -> [ContactError] {
        var faults: [ContactError] = []
        if phone.isEmpty && email.isEmpty { faults.append(.unreachable) }
        if !phone.isEmpty, phone.count(where: \.isNumber) < 6 { faults.append(.notAPhone) }
        if !email.isEmpty, !email.dropFirst().dropLast().contains("@") {
            faults.append(.notAnAddress)
        }
        return faults
    }

    /// Refuses what makes someone harder to reach than they were.
    ///
    /// A person who came from an older file without a number can still move house: only a fault
    /// that `before` did not have is refused.
    ///
    /// - Parameter before: the person as kept now; nil for someone new.
    public func refuseLosingReach(since before: Contact?) throws(ContactError) {
        let known = before?.reachFaults ?? []
        if let fault = reachFaults.first(where: { !known.contains($0) }) { throw fault }
    }
}
