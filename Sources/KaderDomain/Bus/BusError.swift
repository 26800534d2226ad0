/// Why the bus does not drive off, or is not done with. Cases carry facts, not sentences.
public enum BusError: Error, Hashable, Sendable {
    /// A laptop goes along once: this trip is not planned any more.
    case notPlanned(BusTrip.State)

    /// Nothing was prepared for the trip on this device, so nobody here knows what is on the laptop.
    case notPrepared

    /// It is asked on the laptop of the bus, where only the bus's own things are.
    case onBus

    /// It is asked on a database that is not the laptop's.
    case notOnBus

    /// The house has not said that it has everything, or a form is half filled in.
    case notAllHome

    /// Making the laptop was stopped; nothing of it is there, and the trip is planned as before.
    case stopped

    /// The trip has no stop to count at.
    case noStop

    /// An appointment needs somebody to call by name.
    case nobodyToBook
}
