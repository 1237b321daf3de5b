import CBrotli
import ClaimModel

/// Bytes compressed with Brotli (RFC 7932), unpacked: web servers send pages so. It has no check sum.
final class BrotliSource: ByteSource {
    private let source: BufferedSource
    private let name: String
    private let bounds: ContainerBounds
    private let decoder: OpaquePointer
    private let buffer = UnsafeMutableRawBufferPointer.allocate(byteCount: 64 << 10, alignment: 16)
    private var input = UnsafeRawBufferPointer(start: nil, count: 0)
    private var isAtEnd = false

    init(_ source: BufferedSource, name: String, bounds: ContainerBounds) throws(Finding) {
        guard let decoder = BrotliDecoderCreateInstance(nil, nil, nil) else {
            throw .damaged(container: name, "there is no memory for it")
        }
        self.source = source
        self.name = name
        self.bounds = bounds
        self.decoder = decoder
    }

    deinit {
        BrotliDecoderDestroyInstance(decoder)
        buffer.deallocate()
    }

    func next() throws(Finding) -> UnsafeRawBufferPointer {
        while !isAtEnd {
            var inputCount = input.count
            var nextInput = input.baseAddress?.assumingMemoryBound(to: UInt8.self)
            var room = buffer.count
            var nextOutput = buffer.baseAddress?.assumingMemoryBound(to: UInt8.self)
            let result = BrotliDecoderDecompressStream(
                decoder,
                &inputCount,
                &nextInput,
                &room,
                &nextOutput,
                nil
            )
            input = UnsafeRawBufferPointer(rebasing: input[(input.count - inputCount)...])
            let count = buffer.count - room
            switch result {
            case BROTLI_DECODER_RESULT_SUCCESS: isAtEnd = true
            case BROTLI_DECODER_RESULT_NEEDS_MORE_OUTPUT: break
            case BROTLI_DECODER_RESULT_NEEDS_MORE_INPUT:
                // What was unpacked is handed on before the input's buffer is used again.
                if count == 0 {
                    input = try source.next()
                    if input.isEmpty { throw .cutOff(container: name) }
                }
            default:
                let reason = BrotliDecoderErrorString(BrotliDecoderGetErrorCode(decoder))
                throw .damaged(container: name, reason.map { String(cString: $0) } ?? "it is not Brotli")
            }
            try bounds.add(bytes: count)
            if count > 0 { return UnsafeRawBufferPointer(rebasing: buffer[..<count]) }
        }
        return UnsafeRawBufferPointer(start: nil, count: 0)
    }
}
