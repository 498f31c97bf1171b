package dev.whichcraft.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.decoder.Decoder;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What a camera reads in the picture is the address. */
class QrCodeTest {

    private static final int QUIET = 4;

    @Test
    void aCameraReadsTheAddress() throws Exception {
        String address = "https://learn.example.org/dashboards/votes/K7QXM2";
        QrCode code = QrCode.of(address);
        BitMatrix seen = new BitMatrix(code.size() - 2 * QUIET);
        Matcher module = Pattern.compile("M(\\d+) (\\d+)h1v1h-1z").matcher(code.path());
        while (module.find()) {
            seen.set(Integer.parseInt(module.group(1)) - QUIET, Integer.parseInt(module.group(2)) - QUIET);
        }
        assertEquals(address, new Decoder().decode(seen).getText());
    }

    @Test
    void whatNoCodeHoldsIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> QrCode.of("x".repeat(5_000)));
    }
}
