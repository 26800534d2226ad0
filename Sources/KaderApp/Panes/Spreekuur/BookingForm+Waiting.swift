internal import KaderDomain

extension BookingForm {
    /// Where nothing is free: the waiting list, with who, what, where and the day that was asked for.
    public func formInstead(of values: FormValues, after error: (any Error)?) -> FormInstead? {
        let isFull = (error as? SpreekuurError)?.isNothingFree ?? false
        guard isFull || error == nil && values.choice("slot") == SlotChoice.waiting else {
            return nil
        }
        let waiting = WaitingForm(
            place: values.choice("place") ?? place,
            contact: values.identifier("contact") ?? contact,
            service: values.choice("service").flatMap(Service.init) ?? service,
            lastDay: slot == nil ? nil : day, housemates: values.housemates)
        return FormInstead(.waiting(waiting), .ontoTheList, isWhole: values.text("note").isEmpty)
    }
}

extension Phrase {
    fileprivate static let ontoTheList = Phrase(nl: "op de wachtlijst", en: "on the waiting list")
}
