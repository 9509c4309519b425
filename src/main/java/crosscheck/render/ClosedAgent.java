package crosscheck.render;

import java.io.InputStream;
import java.net.URL;
import org.jspecify.annotations.Nullable;
import org.openpdf.pdf.ITextOutputDevice;
import org.openpdf.pdf.ITextUserAgent;
import org.openpdf.resource.CSSResource;
import org.openpdf.resource.ImageResource;
import org.openpdf.resource.XMLResource;

/**
 * Loads nothing but the library's own default style sheet: a page brings along all it needs, and whatever an article or a template
 * names stays unread.
 */
final class ClosedAgent extends ITextUserAgent {

    private static final String DEFAULT_STYLE = "/resources/css/XhtmlNamespaceHandler.css";

    ClosedAgent(ITextOutputDevice device, int dotsPerPixel) {
        super(device, dotsPerPixel);
    }

    @Override
    public CSSResource getCSSResource(String uri) {
        URL own = ITextUserAgent.class.getResource(DEFAULT_STYLE);
        boolean allowed = own != null && own.toString().equals(uri);
        return new CSSResource(
                allowed ? ITextUserAgent.class.getResourceAsStream(DEFAULT_STYLE) : InputStream.nullInputStream());
    }

    @Override
    public ImageResource getImageResource(String uri) {
        return new ImageResource(uri, null);
    }

    @Override
    public XMLResource getXMLResource(String uri) {
        throw new IllegalArgumentException("a page loads nothing: " + uri);
    }

    @Override
    public byte @Nullable [] getBinaryResource(String uri) {
        return null;
    }

    @Override
    public String resolveURI(@Nullable String uri) {
        return uri == null ? "" : uri;
    }
}
