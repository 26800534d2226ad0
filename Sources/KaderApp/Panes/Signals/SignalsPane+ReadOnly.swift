extension SignalsPane {
    public func changes(_ message: Message) -> Bool {
        switch message {
        case .examine, .report, .answer, .takeUp, .close, .dismiss, .raise, .scan: true
        default: false
        }
    }
}
