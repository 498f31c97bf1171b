import "htmx.org";
import "./styles/index.css";
import "./attempt";
import "./order";
import "./times";
import "./kept";
import "./timer";
