package dev.whichcraft.web;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import java.util.Map;

/**
 * An address as a picture that cameras read.
 *
 * @param size of each side in modules, the quiet zone of four around it included
 * @param path the dark modules as the path of an SVG, in the same unit
 */
public record QrCode(int size, String path) {

    private static final int QUIET = 4;

    /** The one of an address. */
    public static QrCode of(String address) {
        try {
            BitMatrix dark = new QRCodeWriter()
                    .encode(
                            address,
                            BarcodeFormat.QR_CODE,
                            0,
                            0,
                            Map.of(
                                    EncodeHintType.MARGIN,
                                    QUIET,
                                    EncodeHintType.ERROR_CORRECTION,
                                    ErrorCorrectionLevel.M));
            return new QrCode(dark.getWidth(), path(dark));
        } catch (WriterException tooLong) {
            throw new IllegalArgumentException("No code can hold an address as long as this: " + address, tooLong);
        }
    }

    private static String path(BitMatrix dark) {
        StringBuilder path = new StringBuilder();
        for (int y = 0; y < dark.getHeight(); y++) {
            for (int x = 0; x < dark.getWidth(); x++) {
                if (dark.get(x, y)) {
                    path.append('M').append(x).append(' ').append(y).append("h1v1h-1z");
                }
            }
        }
        return path.toString();
    }
}
